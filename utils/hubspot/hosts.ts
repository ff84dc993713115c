/**
 * The hosts that serve HubSpot's app, one for each region ("hublet").
 * Source: HubSpot/hubspot-cli lib/CLIWebSocketServer.ts (v8.6.0) and its tests, 2026-08.
 * The content script runs on these and no others; `readHost` also knows hosts of the same form that
 * nobody has seen yet, so that the popup can read their addresses.
 */
export const appHosts = [
  'app.hubspot.com',
  'app-na2.hubspot.com',
  'app-na3.hubspot.com',
  'app-eu1.hubspot.com',
  'app-ap1.hubspot.com',
] as const;

/** HubSpot's one API host, for every region. Tokens travel here and nowhere else. */
export const apiHost = 'api.hubapi.com';

/** What a host name says: HubSpot's app or its public booking pages, and in which region. */
export type HubSpotHost = { serves: 'app' | 'booking'; region: string };

const pattern = /^(?:(app|local)|meetings)(?:-([a-z]{2}\d))?\.hubspot(?:qa)?\.com$/;

/**
 * Reads a host name as the URL parser leaves it (lower case, no port).
 * The region is `na1` where the name has none. Any other site, look-alikes too, gives `undefined`.
 */
export function readHost(hostname: string): HubSpotHost | undefined {
  const found = pattern.exec(hostname);
  return found ? { serves: found[1] ? 'app' : 'booking', region: found[2] ?? 'na1' } : undefined;
}

/** True for an address of HubSpot's app or booking pages, over TLS; for any other text it is false. */
export function isHubSpotAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' && readHost(hostname) !== undefined;
}
