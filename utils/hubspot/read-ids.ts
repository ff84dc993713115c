import type { IdName } from './ids.ts';
import { unpackTool } from './pack.ts';
import { rowReader } from './read-row.ts';
import type { RowReader } from './read-row.ts';
import { portalOf } from './route.ts';
import type { Address } from './route.ts';

/** The IDs of an address by name. */
export type Ids = { readonly [name in IdName]?: string };

/**
 * Makes a reader of a packed catalogue: the IDs that `readPage` would give for an address on one
 * of HubSpot's app hosts. Whoever calls it has judged the host. A tool has some twenty rows at most,
 * so they are unpacked and tried one by one: that is less code than the tree of `compileRoutes`.
 */
export function idReader(packed: string): (address: Address) => Ids {
  const tools = packed.split('\n');
  let rows: RowReader[] = [];
  let unpacked: string | undefined;
  return ({ pathname, search }) => {
    // Asked for once: a page's `location` works each of them out anew.
    const address = { pathname, search };
    const tool = pathname.split('/')[1];
    // A list has a hundred links to pages of one tool.
    if (tool !== unpacked) {
      rows = unpackTool(tools.find((one) => one.startsWith(`${tool} `)) ?? '').map(rowReader);
      unpacked = tool;
    }
    for (const read of rows) {
      const ids = read(address);
      if (ids) return ids;
    }
    return portalOf(address);
  };
}
