import { accountOf } from './accounts.ts';
import { behaviours } from './api/behaviours.ts';
import type { ApiOptions } from './api/behaviours.ts';
import { callerOf } from './api/caller.ts';
import { isDated, matchPath } from './api/match.ts';
import { pause } from './api/pause.ts';
import { routes } from './api/routes.ts';
import { refusal } from './api/scopes.ts';
import * as errors from './errors.ts';
import { apiHost } from './hosts.ts';

/** As HubSpot's usage guidelines give them for a private app; absent on search. */
const rateHeaders = (intervalMs: number, remaining: number) => ({
  'X-HubSpot-RateLimit-Daily': '250000',
  'X-HubSpot-RateLimit-Daily-Remaining': '249999',
  'X-HubSpot-RateLimit-Interval-Milliseconds': String(intervalMs),
  'X-HubSpot-RateLimit-Max': '100',
  'X-HubSpot-RateLimit-Remaining': String(remaining),
  'X-HubSpot-RateLimit-Secondly': '10',
  'X-HubSpot-RateLimit-Secondly-Remaining': '9',
});

function withRate(response: Response, remaining: number, intervalMs = 10_000): Response {
  for (const [name, value] of Object.entries(rateHeaders(intervalMs, remaining))) {
    response.headers.set(name, value);
  }
  return response;
}

async function readBody(request: Request): Promise<Record<string, unknown>> {
  try {
    const value: unknown = await request.json();
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

/**
 * The pretend api.hubapi.com: takes a request, whatever its host, and answers as HubSpot would.
 * Who may do what is in accounts.ts, the routes are in api/routes.ts. The request's signal ends
 * even a call that would never be answered.
 */
export async function handleApi(request: Request, options: ApiOptions = {}): Promise<Response> {
  const { pathname, searchParams: query } = new URL(request.url);
  await pause(options.latencyMs ?? 0, request.signal);
  const body = request.method === 'POST' ? await readBody(request) : {};
  const row = callerOf(request, pathname, body.tokenKey);
  if (row instanceof Response) return row;
  const early = await behaviours[row.behaviour](request, options);
  if (early?.status === 429 && !pathname.endsWith('/search')) {
    return withRate(early, 0, options.intervalMs);
  }
  if (early) return early;

  for (const route of routes) {
    if (route.method !== request.method) continue;
    const params = route.paths.map((path) => matchPath(path, pathname)).find(Boolean);
    if (!params) continue;
    const dated = isDated(pathname);
    const call = { params, query, body, dated, row, account: accountOf(row.portalId) };
    const response = refusal(route, call) ?? route.answer(call);
    return pathname.endsWith('/search') ? response : withRate(response, 99, options.intervalMs);
  }
  return errors.resourceNotFound();
}

/** What a browser's fetch gives for a redirect it was told not to follow. */
function opaqueRedirect(): Response {
  return Object.defineProperty(Response.error(), 'type', { value: 'opaqueredirect' });
}

/**
 * Requests that wait for their answer. Node holds a request's signal weakly: one that nobody holds
 * would be collected, and what waits for its abort would wait for ever.
 */
const pending = new Set<Request>();

/**
 * A `fetch` that reaches the pretend API and nothing else: any other host, or plain http, is a
 * TypeError, as a failed connection is. `redirect` and `signal` work as in browsers.
 */
export function standInFetch(options: ApiOptions = {}): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const { origin } = new URL(request.url);
    if (origin !== `https://${apiHost}`) throw new TypeError(`fetch failed: ${origin}`);
    pending.add(request);
    const response = await handleApi(request, options).finally(() => pending.delete(request));
    const location = response.headers.get('Location');
    if (location === null) return response;
    if (request.redirect === 'error') throw new TypeError('fetch failed: unexpected redirect');
    if (request.redirect === 'manual') return opaqueRedirect();
    return standInFetch(options)(new URL(location, request.url), { signal: request.signal });
  };
}
