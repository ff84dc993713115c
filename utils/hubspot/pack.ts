import { idNames } from './ids.ts';
import type { PageRow } from './route.ts';

/**
 * Packs a catalogue into a short text for the script that runs on every HubSpot page, which needs
 * the IDs of an address but not the kind of its page. Each line is a path: first how many segments
 * it shares with the line before, if any, then the others, IDs as one letter each, then `=` and the
 * object type where the row fixes one. Rows that carry no more than the portal are left out: an address
 * that no row claims has its portal read all the same.
 */
export function packPages(rows: readonly PageRow[]): string {
  let before: string[] = [];
  return rows
    .filter(tellsMore)
    .map(({ path, objectTypeId }) => ({ segments: path.slice(1).split('/'), objectTypeId }))
    .toSorted((a, b) => a.segments.join('/').localeCompare(b.segments.join('/'), 'en'))
    .map(({ segments, objectTypeId }) => {
      let shared = 0;
      while (shared < before.length && segments[shared] === before[shared]) shared += 1;
      before = segments;
      const own = segments
        .slice(shared)
        .join('/')
        .replace(/:(\w+)/g, (_, name) => `:${letterOf(name)}`);
      return (shared || '') + own + (objectTypeId ? `=${objectTypeId}` : '');
    })
    .join('\n');
}

/** Unpacks what `packPages` made: rows that read the same IDs, without their kinds. */
export function unpackPages(packed: string): PageRow[] {
  let before: string[] = [];
  return packed.split('\n').map((line) => {
    const [own = '', objectTypeId] = line.replace(/^\d/, '').split(/=(?=\d)/);
    const shared = before.slice(0, parseInt(line) || 0);
    const segments = own.replace(/:(.)/g, (_, letter) => `:${nameOf(letter)}`);
    before = [...shared, ...(segments ? segments.split('/') : [])];
    return { kind: '', path: `/${before.join('/')}`, ...(objectTypeId && { objectTypeId }) };
  });
}

/** A row that stands for no page with a portal, or that reads an ID beside it. */
const tellsMore = ({ path, objectTypeId }: PageRow): boolean =>
  objectTypeId !== undefined || path.replace('/:portalId', '').includes(':') || !path.includes(':');

const letterOf = (name: string) => String.fromCharCode(65 + idNames.indexOf(name as never));
const nameOf = (letter: string) => idNames[letter.charCodeAt(0) - 65];
