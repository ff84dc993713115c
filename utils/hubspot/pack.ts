import { idNames } from './ids.ts';
import type { PageRow } from './route.ts';

/**
 * Packs a catalogue into a short text for the script that runs on every HubSpot page, which needs
 * the IDs of an address but not the kind of its page. A line is a tool of HubSpot's: its name, which
 * is the first segment of its addresses, and what may follow, parted by spaces, the row to try first
 * at the front. A row says how many steps it shares with the one before (2 where it does not say:
 * all begin with the portal), then the others, then `=` and the object type where it fixes one. An
 * ID is one sign; a literal step never is. Rows that carry no more than the portal are left out: an
 * address that no row claims has its portal read all the same.
 */
export function packPages(rows: readonly PageRow[]): string {
  const tools = Map.groupBy(rows.filter(tellsMore), ({ path }) => toolOf(path));
  return [...tools].map(([tool, own]) => `${tool} ${packTool(own)}`).join('\n');
}

function packTool(rows: readonly PageRow[]): string {
  let before = start;
  return rows
    .toSorted(firstToTry)
    .map(({ path, objectTypeId }) => {
      const steps = path.slice(1 + toolOf(path).length).split('/');
      let shared = 0;
      while (shared < before.length && steps[shared] === before[shared]) shared += 1;
      before = steps;
      const own = steps.slice(shared).join('/');
      const signs = own.replace(/:(\w+)/g, (_, name) => signOf(name));
      return (shared === 2 ? '' : shared) + signs + (objectTypeId ? `=${objectTypeId}` : '');
    })
    .join(' ');
}

/** Unpacks one line of what `packPages` made: rows that read the same IDs, without their kinds. */
export function unpackTool(line: string): PageRow[] {
  let before = start;
  const [tool, ...rests] = line.split(' ');
  return rests.map((rest) => {
    const [, shared, own, objectTypeId] = /^(\d?)(.*?)(?:=(\d.*))?$/.exec(rest)!;
    const steps = own!.replace(/(?<=^|[/=])[A-z](?=$|[/?&+])/g, (sign) => `:${nameOf(sign)}`);
    before = [...before.slice(0, Number(shared || 2)), ...(steps ? steps.split('/') : [])];
    return { kind: '', path: `/${tool}${before.join('/')}`, ...(objectTypeId && { objectTypeId }) };
  });
}

/** The steps behind the tool that nearly all rows begin with. */
const start = ['', ':portalId'];

/**
 * Orders rows so that the first that matches an address is the one that `compileRoutes` finds: what
 * takes all that is left, then the longest path; at one step a literal, then an ID, then `*`.
 */
function firstToTry(a: PageRow, b: PageRow): number {
  const [ranksA, ranksB] = [a, b].map(({ path }) => ({
    rest: path.includes('+') ? 0 : 1,
    length: -path.split('/').length,
    steps: path.replace(/\/(?=[:*])/g, (_, at) => (path[at + 1] === ':' ? '/{' : '/}')),
  }));
  return (
    ranksA!.rest - ranksB!.rest ||
    ranksA!.length - ranksB!.length ||
    (ranksA!.steps < ranksB!.steps ? -1 : 1)
  );
}

/** A row that stands for no page with a portal, or that reads an ID beside it. */
const tellsMore = ({ path, objectTypeId }: PageRow): boolean =>
  objectTypeId !== undefined || path.replace('/:portalId', '').includes(':') || !path.includes(':');

const toolOf = (path: string) => path.split(/[/?]/)[1]!;
const signOf = (name: string) => String.fromCharCode(65 + idNames.indexOf(name as never));
const nameOf = (sign: string) => idNames[sign.charCodeAt(0) - 65];
