import type { Ids } from '../hubspot/read-ids.ts';
import { bar, hasEnded, onEnd } from './lent.ts';
import { followRows } from './page-rows.ts';
import css from './rows.css?inline';

/**
 * The part for pages that list records. Returns a function that tells it the IDs of each page of
 * that kind; `undefined` for any other, where nothing of it stays.
 */
export function initRows(): (page: Ids | undefined) => void {
  let shown: AbortController | undefined;
  let address: string | undefined;
  const leave = () => shown?.abort();
  bar.addStyle(css);
  onEnd(leave);
  return (page) => {
    const next = page && document.URL.split('#')[0];
    if (next === address || hasEnded()) return;
    address = next;
    leave();
    shown = new AbortController();
    if (page) followRows(page, shown.signal);
  };
}
