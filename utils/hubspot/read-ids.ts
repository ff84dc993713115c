import type { IdName } from './ids.ts';
import { unpackTool } from './pack.ts';
import { compileRoutes, portalOf } from './route.ts';
import type { Address } from './route.ts';

/** The IDs of an address by name. */
export type Ids = { readonly [name in IdName]?: string };

/**
 * Makes a reader of a packed catalogue: the IDs that `readPage` would give for an address on one
 * of HubSpot's app hosts. Whoever calls it has judged the host. Only the rows of the tool at hand
 * are unpacked, when its first page is met.
 */
export function idReader(packed: string): (address: Address) => Ids {
  const tools = packed.split('\n');
  const matchers = new Map<string, ReturnType<typeof compileRoutes>>();
  return (address) => {
    const tool = address.pathname.split('/')[1]!;
    let match = matchers.get(tool);
    if (!match) {
      const line = tools.find((one) => one.startsWith(`${tool} `)) ?? '';
      matchers.set(tool, (match = compileRoutes(unpackTool(line))));
    }
    return match(address)?.ids ?? portalOf(address);
  };
}
