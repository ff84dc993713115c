import type { IdName } from './ids.ts';

/** The IDs of an address by name. */
export type Ids = { readonly [name in IdName]?: string };

/** What a query may hold: where a name and an ID stand there, the ID is read (route.ts). */
const inQuery = '((?=[^?]*\\?(.*?&)??$1(?![^&]))|)';

/**
 * Makes a reader of a packed catalogue (pack.ts): the IDs that `readPage` would give for an address
 * on one of HubSpot's app hosts, whole as the browser writes it, in the order in which people are
 * shown them. Whoever calls it has judged the host. A tool's rows are one expression, made when the
 * tool is first seen: a page's script runs each of its lines but once or twice, and what the browser
 * does at one go costs least.
 */
export function idReader(packed: string): (url: string) => Ids {
  const [first, ...tools] = packed.split('\n');
  const [guid, ...ids] = first!.split(' ');
  let known: string | undefined;
  let names: IdName[];
  let pattern: RegExp;
  return (url) => {
    const tool = `${url.split(/[/?#]/)[3]} `;
    if (tool !== known) {
      known = tool;
      names = [];
      const groups: Record<string, string> = {};
      const own = tools.find((line) => line.startsWith(tool))?.split(' ')[1];
      const rows = `(${own ?? '/P'}|/P)`;
      for (const id of ids) {
        if (!rows.includes(id[0]!)) continue;
        const [name, form = '\\d+'] = id.slice(1).replace('~', guid!).split('>');
        groups[id[0]!] = `(?<${name}>${form})`;
        names.push(name as IdName);
      }
      const steps = rows
        .replace(/@(\d+)|[^a-z()|/-]/g, (sign, type) =>
          type ? `(?<$${type}>)` : (groups[sign] ?? sign),
        )
        .replace(/~(.*?)~/g, inQuery);
      // Eight characters are `https://`.
      pattern = RegExp(`^.{8}[^/]+/[^/?]+${steps}(?![^/?])`);
    }
    const found = pattern.exec(url.split('#')[0]!)?.groups ?? {};
    const read: { [name in IdName]?: string } = {};
    for (const name in found) {
      // No ID is empty: this is the sign of a type that the row fixes.
      if (found[name] === '') found.objectTypeId = `0-${name.slice(1)}`;
    }
    for (const name of names) {
      if (found[name]) read[name] = found[name];
    }
    return read;
  };
}
