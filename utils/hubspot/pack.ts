import { idNames } from './ids.ts';
import type { PageRow } from './route.ts';

/**
 * Packs a catalogue into a short text for the script that runs on every HubSpot page, which needs
 * the IDs of an address but not the kind of its page. A line is a tool of HubSpot's: its name, which
 * is the first segment of its addresses, and what may follow, parted by spaces. Each says first how
 * many segments it shares with the one before, if any, then the others, IDs as one letter each, then
 * `=` and the object type where the row fixes one. Rows that carry no more than the portal are left
 * out: an address that no row claims has its portal read all the same.
 */
export function packPages(rows: readonly PageRow[]): string {
  const tools = Map.groupBy(rows.filter(tellsMore), ({ path }) => toolOf(path));
  return [...tools].map(([tool, own]) => `${tool} ${packTool(own)}`).join('\n');
}

function packTool(rows: readonly PageRow[]): string {
  let before: string[] = [];
  return rows
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ path, objectTypeId }) => {
      const segments = path.slice(1 + toolOf(path).length).split('/');
      let shared = 0;
      while (shared < before.length && segments[shared] === before[shared]) shared += 1;
      before = segments;
      const own = segments.slice(shared).join('/');
      const letters = own.replace(/:(\w+)/g, (_, name) => `:${letterOf(name)}`);
      return (shared || '') + letters + (objectTypeId ? `=${objectTypeId}` : '');
    })
    .join(' ');
}

/** Unpacks one line of what `packPages` made: rows that read the same IDs, without their kinds. */
export function unpackTool(line: string): PageRow[] {
  let before: string[] = [];
  const [tool, ...rests] = line.split(' ');
  return rests.map((rest) => {
    const [own = '', objectTypeId] = rest.replace(/^\d/, '').split(/=(?=\d)/);
    const names = own.replace(/:(.)/g, (_, letter) => `:${nameOf(letter)}`);
    before = [...before.slice(0, parseInt(rest) || 0), ...names.split('/')];
    return { kind: '', path: `/${tool}${before.join('/')}`, ...(objectTypeId && { objectTypeId }) };
  });
}

/** A row that stands for no page with a portal, or that reads an ID beside it. */
const tellsMore = ({ path, objectTypeId }: PageRow): boolean =>
  objectTypeId !== undefined || path.replace('/:portalId', '').includes(':') || !path.includes(':');

const toolOf = (path: string) => path.split(/[/?]/)[1]!;
const letterOf = (name: string) => String.fromCharCode(65 + idNames.indexOf(name as never));
const nameOf = (letter: string) => idNames[letter.charCodeAt(0) - 65];
