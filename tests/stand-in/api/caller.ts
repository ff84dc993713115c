import { findToken } from '../accounts.ts';
import type { TokenRow } from '../accounts.ts';
import * as errors from '../errors.ts';

const introspection = '/oauth/v2/private-apps/get/access-token-info';

/**
 * Whose call it is: the row of the bearer token, or the refusal. Introspection of an na1 token needs
 * no bearer, that of an eu1 token does (seen in public code, 2026).
 */
export function callerOf(request: Request, path: string, tokenKey: unknown): TokenRow | Response {
  const bearer = /^Bearer (.+)$/.exec(request.headers.get('Authorization') ?? '')?.[1];
  if (bearer === undefined && path === introspection) {
    const named = findToken(String(tokenKey));
    if (!named) return errors.resourceNotFound();
    return named.token.startsWith('pat-eu1-') ? errors.unauthorized() : named;
  }
  const row = findToken(bearer ?? '');
  if (row) return row;
  // A personal access key of HubSpot's CLI is read as an OAuth token of long ago.
  return bearer?.startsWith('Ci')
    ? errors.expired('20778 day(s)', '1970-01-01T00:00:00Z')
    : errors.unauthorized();
}
