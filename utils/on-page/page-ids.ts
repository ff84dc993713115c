import { idNames } from '../hubspot/ids.ts';
import type { IdName } from '../hubspot/ids.ts';
import { readPage } from '../hubspot/pages.ts';

/** An ID of the page: its name and its value. */
export type PageId = readonly [name: IdName, value: string];

/** Every ID that an address carries, in the order in which people are shown them. */
export function readPageIds(address: string): PageId[] {
  const page = readPage(new URL(address));
  return idNames.flatMap((name): PageId[] => {
    const value = page?.[name];
    return value === undefined ? [] : [[name, value]];
  });
}
