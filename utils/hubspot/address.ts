import { readHost } from './hosts.ts';
import { idNames } from './ids.ts';
import type { IdName } from './ids.ts';
import { appPages, readPage } from './pages.ts';
import type { Ids } from './read-ids.ts';
import type { PageRow } from './route.ts';

/**
 * The address of the page that IDs stand for, on an app host such as `app-eu1.hubspot.com`: that of
 * the row whose address carries the most of them, the earlier row where two carry as many. A meeting
 * link's slug without a portal gives its public booking page in the region of the host. `undefined`
 * where no row carries the ID that they are about, or where an ID has not the form it must have:
 * reading the address gives back what was put in, or there is none.
 */
export function addressOf(ids: Ids, host: string): string | undefined {
  const site = readHost(host);
  if (!site) return undefined;
  const booking = ids.meetingSlug !== undefined && ids.portalId === undefined;
  if (site.serves === 'booking' && !booking) return undefined;
  const address = booking
    ? `https://${host.replace(/^(app|local)/, 'meetings')}/${ids.meetingSlug}`
    : pathOf(ids) && `https://${host}${pathOf(ids)}`;
  return address && readsBack(address, ids) ? address : undefined;
}

/** Rows that IDs alone can fill: `*` stands for what nobody knows. */
const rows = appPages.filter((row: PageRow) => !/[*+]/.test(row.path)).map(partsOf);

function partsOf(row: PageRow) {
  const [path = '', query] = row.path.split('?');
  const asked = query?.split('&').map((pair) => pair.split('=:') as [string, IdName]) ?? [];
  const inPath = [...path.matchAll(/:(\w+)/g)].map(([, name]) => name as IdName);
  return { ...row, path, inPath, asked };
}

function pathOf(ids: Ids): string | undefined {
  let best: (typeof rows)[number] | undefined;
  let most = 0;
  for (const row of rows) {
    const given = row.asked.filter(([, name]) => ids[name] !== undefined);
    const used = row.inPath.length + given.length + (row.objectTypeId ? 1 : 0);
    const fits = row.inPath.every((name) => ids[name] !== undefined);
    if (!fits || used <= most) continue;
    if (row.objectTypeId && row.objectTypeId !== ids.objectTypeId) continue;
    [best, most] = [row, used];
  }
  if (!best) return undefined;
  const { path, tail = '', asked } = best;
  const given = asked.flatMap(([key, name]) => (ids[name] === undefined ? [] : [[key, ids[name]]]));
  const query = new URLSearchParams(given).toString();
  return path.replace(/:(\w+)/g, (_, name: IdName) => ids[name]!) + tail + (query && `?${query}`);
}

/** True where a page's IDs are among those given, and the one they are about is one of its. */
function readsBack(address: string, ids: Ids): boolean {
  const page = URL.canParse(address) ? readPage(new URL(address)) : undefined;
  const main = idNames.find((name) => ids[name] !== undefined);
  if (!page || !main || page[main] === undefined) return false;
  return idNames.every((name) => page[name] === undefined || page[name] === ids[name]);
}
