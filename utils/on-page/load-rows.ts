import type { Ids } from '../hubspot/read-ids.ts';
import type { initRows } from './rows.ts';
import { listsRecords } from './lists-records.ts';

/**
 * Has the part for rows loaded once a page lists records and the browser is idle. Returns a function
 * that tells it the IDs of each page.
 */
export function initLoadRows(
  load: () => Promise<ReturnType<typeof initRows> | undefined>,
): (ids: Ids) => void {
  let page: Ids | undefined;
  let tell: ReturnType<typeof initRows> | undefined;
  const start = async () => {
    tell ??= await load();
    tell?.(page);
  };
  return (ids) => {
    page = listsRecords(ids, location) ? ids : undefined;
    if (tell) tell(page);
    else if (page) requestIdleCallback(() => void start());
  };
}
