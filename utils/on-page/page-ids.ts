import { idReader } from '../hubspot/read-ids.ts';

/** The packed page catalogue; the build puts it in (wxt.config.ts). */
declare const __PAGES__: string;

/** Every ID that an address carries, by name, in the order in which people are shown them. */
export const readIds = idReader(__PAGES__);
