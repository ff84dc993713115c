import type { IdName } from './ids.ts';
import { unpackPages } from './pack.ts';
import { compileRoutes, portalOf } from './route.ts';

/** The IDs of an address by name. */
export type Ids = { readonly [name in IdName]?: string };

/**
 * Makes a reader of a packed catalogue: the IDs that `readPage` would give for an address on one
 * of HubSpot's app hosts. Whoever calls it has judged the host.
 */
export function idReader(packed: string): (url: URL) => Ids {
  const match = compileRoutes(unpackPages(packed));
  return (url) => match(url)?.ids ?? portalOf(url);
}
