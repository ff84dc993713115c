import { appHostOr, defaultHost } from '../hubspot/go-to.ts';
import type { Portal } from '../hubspot/go-to.ts';
import type { Item } from '../hubspot/item.ts';
import type { PageContext } from '../hubspot/pages.ts';

/**
 * The three places where an account shows a token: a service key (what can still be made), a private
 * app that exists already, and an app of a developer project.
 */
export type Way = 'serviceKey' | 'privateApp' | 'projectApp';

/** The ways in the order in which they are offered. */
export const ways: readonly Way[] = ['serviceKey', 'privateApp', 'projectApp'];

/** Which way a page belongs to. Pages that show no credential, and lead to none, have none. */
const wayOfKind: { readonly [kind in PageContext['kind']]?: Way } = {
  serviceKeys: 'serviceKey',
  serviceKey: 'serviceKey',
  privateApps: 'privateApp',
  privateApp: 'privateApp',
  projects: 'projectApp',
  project: 'projectApp',
  projectBuild: 'projectApp',
  projectDeploy: 'projectApp',
  projectApp: 'projectApp',
};

/** The way that a page belongs to. */
export const wayOf = (page: PageContext | undefined): Way | undefined =>
  page && wayOfKind[page.kind];

/** The page of one key or app: the only pages of which a token is ever read. */
export const showsToken = (page: PageContext | undefined): boolean =>
  page?.portalId !== undefined &&
  (page.kind === 'serviceKey' || page.kind === 'privateApp' || page.kind === 'projectApp');

const listOf: { readonly [way in Way]: string } = {
  serviceKey: 'service-keys',
  privateApp: 'legacy-apps',
  projectApp: 'developer-projects',
};

/**
 * Where each way begins, in a portal and on the host of its region. Addresses: HubSpot's CLI (v8.6.0)
 * and its docs, 2026-11. A private app's own page is opened where its ID is known.
 */
export function wayAddress(way: Way, { portalId, host }: Portal, appId?: string): string {
  if (way === 'privateApp' && appId) return `https://${host}/private-apps/${portalId}/${appId}`;
  return `https://${host}/${listOf[way]}/${portalId}`;
}

/**
 * The portal that the token must come from: that of the items, where they agree; else the open page's,
 * else the one seen before. The host is that of the portal's region, as far as an address has told.
 */
export function portalWanted(
  items: readonly Item[],
  page: Pick<PageContext, 'portalId' | 'host'> | undefined,
  before?: Pick<PageContext, 'portalId' | 'host'>,
): Portal | undefined {
  const named = [...new Set(items.flatMap(({ portalId }) => portalId ?? []))];
  const portalId = named.length === 1 ? named[0] : (page?.portalId ?? before?.portalId);
  if (!portalId) return undefined;
  const seen = [page, before].find((one) => one?.portalId === portalId)?.host;
  const url = items.find((item) => item.portalId === portalId && item.url)?.url;
  const host = seen ?? (url && URL.canParse(url) ? new URL(url).hostname : defaultHost);
  return { portalId, host: appHostOr(host) };
}
