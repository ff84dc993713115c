import type { IdName } from './ids.ts';
import type { Address } from './route.ts';

/** The IDs of an address by name. */
export type Ids = { readonly [name in IdName]?: string };

/** What a query may hold: where a name and an ID stand there, the ID is read (route.ts). */
const inQuery = '((?=[^?]*\\?(.*?&)??$1(?![^&]))|)';

/**
 * Makes a reader of a packed catalogue (pack.ts): the IDs that `readPage` would give for an address
 * on one of HubSpot's app hosts, in the order in which people are shown them. Whoever calls it has
 * judged the host. A tool's rows are one expression, made when the tool is first seen: a page's
 * script runs each of its lines but once or twice, and what the browser does at one go costs least.
 */
export function idReader(packed: string): (address: Address) => Ids {
  const [first, ...tools] = packed.split('\n');
  const [guid, ...ids] = first!.split(' ');
  const groups: Record<string, string> = {};
  const names = ids.map((id) => {
    const [name, form = '\\d+'] = id.slice(1).replace('~', guid!).split('>');
    groups[id[0]!] = `(?<${name}>${form})`;
    return name as IdName;
  });
  let known: string | undefined;
  let pattern: RegExp;
  return ({ pathname, search }) => {
    const tool = `${pathname.split('/')[1]} `;
    if (tool !== known) {
      known = tool;
      const rows = tools.find((line) => line.startsWith(tool)) ?? '/P';
      const steps = `(${rows.slice(rows.indexOf(' ') + 1)}|/P)`
        .replace(/[^a-z()|/-]/g, (sign) => groups[sign] ?? sign)
        .replace(/~(.*?)~/g, inQuery)
        .replace(/@(\d+)/g, '(?<$$$1>)');
      pattern = RegExp(`^/[^/?]+${steps}(?![^/?])`);
    }
    const found = pattern.exec(pathname + search)?.groups ?? {};
    const ids: { [name in IdName]?: string } = {};
    for (const name in found) {
      // No ID is empty: this is the sign of a type that the row fixes.
      if (found[name] === '') found.objectTypeId = `0-${name.slice(1)}`;
    }
    for (const name of names) {
      if (found[name]) ids[name] = found[name];
    }
    return ids;
  };
}
