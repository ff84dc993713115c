import { idNames } from '../hubspot/ids.ts';
import type { IdName } from '../hubspot/ids.ts';
import { idReader } from '../hubspot/read-ids.ts';
import type { Address } from '../hubspot/route.ts';

/** The packed page catalogue; the build puts it in (wxt.config.ts). */
declare const __PAGES__: string;

/** An ID of the page: its name and its value. */
export type PageId = readonly [name: IdName, value: string];

/** The IDs of an address by name. */
export const readIds = idReader(__PAGES__);

/** Every ID that an address carries, in the order in which people are shown them. */
export function readPageIds(address: Address): PageId[] {
  const place = ([name]: PageId) => idNames.indexOf(name);
  const ids = Object.entries(readIds(address)) as PageId[];
  return ids.sort((a, b) => place(a) - place(b));
}
