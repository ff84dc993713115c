import { guid, idForms, idNames } from './ids.ts';
import type { IdName } from './ids.ts';
import type { PageRow } from './route.ts';

/**
 * Packs a catalogue into a short text for the script that runs on every HubSpot page, which needs
 * the IDs of an address but not the kind of its page (read-ids.ts reads it). Its first line holds the
 * IDs in the order in which people are shown them: a sign, the name, and behind `>` the form where it
 * is not digits alone. Each further line is a tool of HubSpot's: its name, which is the first segment
 * of its addresses, and behind a space one regular expression for what follows there, in which a sign
 * stands for its ID, `@3` for the object type `0-3` that a row fixes, and `~name=…~` is what is read
 * from the query where it is there. Rows that carry no more than the portal are left out: an
 * address that no row claims has its portal read all the same.
 */
export function packPages(rows: readonly PageRow[]): string {
  const told = rows.filter(tellsMore);
  const signs = signsFor(told);
  const ids = idNames
    .filter((name) => signs.has(name))
    .map((name) => {
      const form = shortest(idForms[name]);
      return signs.get(name)! + name + (form === digits ? '' : `>${form.replace(guidForm, '~')}`);
    });
  const tools = [...Map.groupBy(told, ({ path }) => toolOf(path))].map(([tool, own]) => {
    const steps = own.toSorted(firstToTry).map((row) => stepsOf(row, signs));
    return `${tool} ${oneOf(steps)}`;
  });
  return [[guidForm, ...ids].join(' '), ...tools].join('\n');
}

/** Signs that the reader knows: an address has a portal by a row or not, and a row may fix a type. */
const ownSigns: { readonly [name in IdName]?: string } = { portalId: 'P', objectTypeId: '@' };

/** The source of a form without its ends, and without what an expression made of text needs not. */
const shortest = ({ source }: RegExp) =>
  source.slice(1, -1).replaceAll('\\/', '/').replaceAll('(?:', '(');

const digits = '\\d+';
const guidForm = shortest(guid);

/** What may stand for an ID: no part of an expression that is written here. The last are two bytes long. */
const signSet = `ABCDEFGHIJKLMNOQRSTUVWXYZ#%,:;{}<&"'ÄÖÜ`;

/** A sign for each ID of the rows, none of which stands in their paths. */
function signsFor(rows: readonly PageRow[]): Map<IdName, string> {
  const texts = rows.map(({ path }) => path.replace(/:\w+/g, '')).join('');
  const free = signSet.split('').filter((sign) => !texts.includes(sign));
  // The object type may be fixed, and the portal has its place in any address.
  const read = new Set(['objectTypeId', 'portalId']);
  for (const { path } of rows) for (const [, name] of path.matchAll(/:(\w+)/g)) read.add(name!);
  const used = idNames.filter((name) => read.has(name));
  const signless = used.filter((name) => !ownSigns[name]);
  if (signless.length > free.length) throw new Error('More IDs than signs: add some to signSet.');
  return new Map(used.map((name) => [name, ownSigns[name] ?? free[signless.indexOf(name)]!]));
}

/** The steps of a row behind its tool, as expressions; the last says what else the row knows. */
function stepsOf({ path: whole, objectTypeId }: PageRow, signs: Map<IdName, string>): string[] {
  const [path, query] = whole.slice(1 + toolOf(whole).length).split('?');
  const signed = (text: string) => text.replace(/:(\w+)/g, (_, name: IdName) => signs.get(name)!);
  const steps = path!
    .split('/')
    .slice(1)
    .map((step) => {
      if (step === '*') return '/[^/?]+';
      return `/${signed(step).replace(/\+$/, '/?(?![^?])')}`;
    });
  const type = objectTypeId ? `@${/^0-(\d+)$/.exec(objectTypeId)![1]}` : '';
  const asked = query?.split('&').map((pair) => `~${signed(pair)}~`) ?? [];
  return [...steps, type + asked.join('')];
}

/** One expression for rows of which the first that fits is meant. */
function oneOf(rows: readonly string[][]): string {
  const parts: { head: string; tails: string[][] }[] = [];
  for (const [head = '', ...tail] of rows) {
    const last = parts.at(-1);
    // Only neighbours go together, so that what is tried first stays first.
    if (last?.head === head) last.tails.push(tail);
    else parts.push({ head, tails: [tail] });
  }
  const texts = parts.map(({ head, tails }) => head + (tails[0]!.length > 0 ? oneOf(tails) : ''));
  return texts.length > 1 ? `(${texts.join('|')})` : texts[0]!;
}

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
