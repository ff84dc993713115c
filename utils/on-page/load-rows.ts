import type { Ids } from '../hubspot/read-ids.ts';
import { listsRecords } from './lists-records.ts';
import { loadPart } from './load-part.ts';
import type { Parts } from './parts.ts';

let page: Ids | undefined;
let tell: Parts['rows'] | undefined;

/**
 * Tells the part for rows the IDs of a page, where it is one that lists records. The part is loaded
 * once there is such a page and the browser is idle.
 */
export function tellRows(ids: Ids): void {
  page = listsRecords(ids, document.URL) ? ids : undefined;
  if (tell) tell(page);
  else if (page) requestIdleCallback(() => void start());
}

async function start(): Promise<void> {
  tell = await loadPart('rows');
  tell?.(page);
}
