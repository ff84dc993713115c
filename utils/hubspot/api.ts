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
  /** Whether the browser has a network at all; taken to have one unless told. */
  readonly online?: () => boolean;
  /** How long one call may take, in milliseconds. 15 s unless told. */
  readonly timeoutMs?: number;
};

/** A call: a path of HubSpot's API that begins with `/`, and a JSON body where it is a POST. */
export type Call = { readonly path: string; readonly body?: object };

const defaultTimeoutMs = 15_000;

/**
 * Calls HubSpot's API with the token in the Authorization header, and gives the JSON answer.
 * It follows no redirect, since that could carry the token elsewhere, sends no cookies, keeps
 * nothing in a cache, and never throws.
 */
export async function callApi(api: Api, call: Call): Promise<Result<unknown, CallProblem>> {
  const timeoutMs = api.timeoutMs ?? defaultTimeoutMs;
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
    const { status, headers } = response;
    const text = await response.text();
    const body = parseJson(text, api.token);
    if (!response.ok) {
      const safe = { get: (name: string) => withoutToken(headers.get(name), api.token) };
      return failed(readError({ status, headers: safe, json: body?.json }));
    }
    if (body) return ok(body.json);
    return failed({ kind: isPage(text) ? 'captivePortal' : 'notHubSpot' });
  } catch {
    return failed(lost(api, timeout));
  }
}

/** Why no answer came at all. */
function lost({ signal, online, timeoutMs = defaultTimeoutMs }: Api, timeout: AbortSignal) {
  if (signal?.aborted) return { kind: 'cancelled' } as const;
  if (timeout.aborted) return { kind: 'noAnswer', seconds: timeoutMs / 1000 } as const;
  return { kind: online?.() === false ? 'offline' : 'unreachable' } as const;
}

/** Should an answer ever echo the token, nothing that is shown or sealed may repeat it. */
const withoutToken = <Value>(value: Value, token: string) =>
  typeof value === 'string' ? value.replaceAll(token, '[token]') : value;

function parseJson(text: string, token: string): { json: unknown } | undefined {
  try {
    return { json: JSON.parse(text, (_key, value: unknown) => withoutToken(value, token)) };
  } catch {
    return undefined;
  }
}

/** True for a page of HTML, such as the login form of a hotel's network. */
const isPage = (text: string): boolean => /^\s*<(?:!doctype|html|head|body)\b/i.test(text);
