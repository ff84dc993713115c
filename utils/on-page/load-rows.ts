import type { Ids } from '../hubspot/read-ids.ts';
import { listsRecords } from './lists-records.ts';
import { loadPart } from './parts.ts';
import type { PartName } from './parts.ts';
import type { RowsGiven } from './rows.ts';

/**
 * Has the part for rows loaded once a page lists records and the browser is idle. Returns a function
 * that tells it the IDs of each page.
 */
export function initLoadRows(
  load: (name: PartName) => Promise<unknown>,
  given: RowsGiven,
  signal: AbortSignal,
): (ids: Ids) => void {
  let page: Ids | undefined;
  let tell: ((page: Ids | undefined) => void) | undefined;
  const start = async () => {
    const init = await loadPart('rows', load);
    tell ??= init?.(given, signal);
    tell?.(page);
  };
  return (ids) => {
    page = listsRecords(ids, location) ? ids : undefined;
    if (tell) tell(page);
    else if (page) requestIdleCallback(() => void start());
  };
}
