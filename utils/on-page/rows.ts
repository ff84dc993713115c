import type { Ids } from '../hubspot/read-ids.ts';
import type { Bar } from './bar.ts';
import type { addStyle, makeHost } from './dom.ts';
import type { copyPicture, fromMarkup, part } from './markup.ts';
import { followRows } from './page-rows.ts';
import css from './rows.css?inline';
import type { RowFormat } from './row-format-names.ts';
import type { ReadIds } from './row-reader.ts';
import type { Words } from './words.ts';

/** What the page's script hands to this part. What it holds itself need not be loaded again. */
export type RowsGiven = {
  words: Words;
  bar: Bar;
  readIds: ReadIds;
  makeHost: typeof makeHost;
  addStyle: typeof addStyle;
  fromMarkup: typeof fromMarkup;
  part: typeof part;
  copyPicture: typeof copyPicture;
  /** The form in which IDs of rows were copied last, and how to keep another. */
  format: () => RowFormat;
  keepFormat: (format: RowFormat) => void;
};

/**
 * The part for pages that list records. Returns a function that tells it the IDs of each page of
 * that kind; `undefined` for any other, where nothing of it stays.
 */
export function initRows(given: RowsGiven, signal: AbortSignal): (page: Ids | undefined) => void {
  let shown: AbortController | undefined;
  let address: string | undefined;
  const leave = () => shown?.abort();
  given.bar.addStyle(css);
  signal.addEventListener('abort', leave);
  return (page) => {
    const { pathname, search } = location;
    const next = page && pathname + search;
    if (next === address || signal.aborted) return;
    address = next;
    leave();
    shown = new AbortController();
    if (page) followRows(given, page, shown.signal);
  };
}
