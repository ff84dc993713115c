import { readHost } from './hosts.ts';
import type { IdName } from './ids.ts';
import { contentPages } from './pages/content.ts';
import { crmPages } from './pages/crm.ts';
import { developerPages } from './pages/developer.ts';
import { marketingPages } from './pages/marketing.ts';
import { otherPages } from './pages/other.ts';
import { servicePages } from './pages/service.ts';
import { settingsPages } from './pages/settings.ts';
import { compileRoutes, portalOf } from './route.ts';
import type { PageRow } from './route.ts';

/**
 * The page catalogue: a row a page, by area in `pages/`. In a path, `:name` is an ID (its form is in
 * ids.ts), `*` is any one segment, `:name+` takes all that is left, and what stands behind `?` is
 * read from the query where it is there. A row matches every address that begins with its path; the
 * longest wins. `tail` is what the app needs behind the path to open the page; it is not matched.
 * The order matters to address.ts alone: of rows that carry the same IDs, the first is linked to.
 * Examples of each row are in pages.examples.ts, which the compiler keeps complete.
 * Sources: addresses in HubSpot's own CLI (v8.6.0), its docs, and public code, read 2026-11.
 */
export const appPages = [
  ...otherPages,
  ...crmPages,
  ...marketingPages,
  ...servicePages,
  ...contentPages,
  ...developerPages,
  ...settingsPages,
] as const satisfies readonly PageRow[];

/** Public booking pages (`meetings.hubspot.com` and its regional names): no portal, only a slug. */
export const bookingPages = [
  { kind: 'bookingPage', path: '/:meetingSlug+' },
  { kind: 'bookingPage', path: '/meetings/:meetingSlug+' },
] as const satisfies readonly PageRow[];

type Row = (typeof appPages)[number] | (typeof bookingPages)[number];

/** What a page is. `other` is a page of HubSpot's app that the catalogue has no row for. */
export type PageKind = Row['kind'] | 'other';

/** A HubSpot page: what it is, where it lives, and every ID its address carries, as strings. */
export type PageContext = {
  readonly kind: PageKind;
  /** The host as it stands in the address, e.g. `app-eu1.hubspot.com`. */
  readonly host: string;
  /** HubSpot's name of the region, e.g. `na1`, `eu1`. */
  readonly region: string;
} & { readonly [name in IdName]?: string };

const matchApp = compileRoutes(appPages);
const matchBooking = compileRoutes(bookingPages);

/**
 * Reads a HubSpot address. Pages of HubSpot's app that the catalogue does not know give kind
 * `other`, with the portal ID where it stands in its usual place (`/tool/<digits>/…`) and no other
 * ID. What is not HubSpot's app or booking page gives `undefined`. It never throws.
 */
export function readPage(url: URL): PageContext | undefined {
  if (url.protocol !== 'https:' || url.port || url.username || url.password) return undefined;
  const host = readHost(url.hostname);
  if (!host) return undefined;
  const where = { host: url.hostname, region: host.region };
  if (host.serves === 'booking') {
    const page = matchBooking(url);
    return page && { kind: page.row.kind, ...where, ...page.ids };
  }
  const page = matchApp(url);
  if (page) return { kind: page.row.kind, ...where, ...page.ids };
  return { kind: 'other', ...where, ...portalOf(url) };
}
