/** What the stand-in serves under a host name. */
export type Site = 'app' | 'api' | 'booking' | 'elsewhere';

/**
 * The host names the stand-in answers to; any other gets 421. Source: HubSpot/hubspot-cli
 * lib/CLIWebSocketServer.ts (v8.6.0) for the app hosts, public code (2026) for the booking hosts.
 */
export const sites: Readonly<Record<string, Site>> = {
  'app.hubspot.com': 'app',
  'app-na2.hubspot.com': 'app',
  'app-na3.hubspot.com': 'app',
  'app-eu1.hubspot.com': 'app',
  'app-ap1.hubspot.com': 'app',
  'app.hubspotqa.com': 'app',
  'api.hubapi.com': 'api',
  'meetings.hubspot.com': 'booking',
  'meetings-eu1.hubspot.com': 'booking',
  'meetings-na2.hubspot.com': 'booking',
  'app-jp1.hubspot.com': 'app',
  'intranet.example': 'elsewhere',
};

/** HubSpot's one API host. */
export const apiHost = 'api.hubapi.com';

/**
 * Chromium's argument that leads every one of these names to a stand-in on `port`, and lets no other
 * name be found.
 */
export function hostRules(port: number): string {
  const ours = Object.keys(sites).map((host) => `MAP ${host}:443 127.0.0.1:${port}`);
  return `--host-resolver-rules=${[...ours, 'MAP * ~NOTFOUND'].join(', ')}`;
}
