import type { Result } from '../result.ts';
import { failed, ok } from '../result.ts';
import { readError } from './api-error.ts';
import { apiHost } from './hosts.ts';
import type { CallProblem } from './problem.ts';

/** What a call needs from outside, so that it runs in a browser, in Node, and against a table. */
export type Api = {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  readonly token: string;
  /** Stops every call at once. */
  readonly signal?: AbortSignal;
  /** How long one call may take, in milliseconds. 15 s unless told. */
  readonly timeoutMs?: number;
};

/** A call: a path of HubSpot's API that begins with `/`, and a JSON body where it is a POST. */
export type Call = { readonly path: string; readonly body?: object };

/**
 * Calls HubSpot's API with the token in the Authorization header, and gives the JSON answer.
 * It follows no redirect, since that could carry the token elsewhere, sends no cookies, keeps
 * nothing in a cache, and never throws.
 */
export async function callApi(api: Api, call: Call): Promise<Result<unknown, CallProblem>> {
  const timeoutMs = api.timeoutMs ?? 15_000;
  const timeout = AbortSignal.timeout(timeoutMs);
  try {
    const response = await api.fetch(`https://${apiHost}${call.path}`, {
      method: call.body ? 'POST' : 'GET',
      headers: {
        Authorization: `Bearer ${api.token}`,
        Accept: 'application/json',
        ...(call.body && { 'Content-Type': 'application/json' }),
      },
      ...(call.body && { body: JSON.stringify(call.body) }),
      redirect: 'manual',
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      signal: api.signal ? AbortSignal.any([api.signal, timeout]) : timeout,
    });
    if (response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400)) {
      return failed({ kind: 'redirected' });
    }
    // Should an answer ever echo the token, nothing that is shown or sealed may repeat it.
    const body = parseJson((await response.text()).replaceAll(api.token, '[token]'));
    if (response.ok) return body ? ok(body.json) : failed({ kind: 'notHubSpot' });
    return failed(readError(response.status, body?.json));
  } catch {
    return failed(
      timeout.aborted && !api.signal?.aborted
        ? { kind: 'noAnswer', seconds: timeoutMs / 1000 }
        : { kind: 'unreachable' },
    );
  }
}

function parseJson(text: string): { json: unknown } | undefined {
  try {
    return { json: JSON.parse(text) };
  } catch {
    return undefined;
  }
}
