import { tokenNamed } from './accounts.ts';
import type { TokenName } from './accounts.ts';
import { standInFetch } from './api.ts';
import { apiHost } from './hosts.ts';

/** Calls the pretend API as the named token does; a `json` body makes it a POST. */
export function call(name: TokenName, path: string, init: RequestInit & { json?: unknown } = {}) {
  const { json, ...rest } = init;
  const posted = json === undefined ? {} : { method: 'POST', body: JSON.stringify(json) };
  const headers = { Authorization: `Bearer ${tokenNamed(name).token}` };
  return standInFetch()(`https://${apiHost}${path}`, { ...posted, ...rest, headers });
}
