import type { Result } from '../result.ts';
import { failed, ok } from '../result.ts';
import { readError } from './api-error.ts';
import { apiHost } from './hosts.ts';
import type { Pace, Sent } from './pace.ts';
import type { CallProblem } from './problem.ts';
import { retryWait } from './retry.ts';

/** What a call needs from outside, so that it runs in a browser, in Node, and against a table. */
export type Api = {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  readonly token: string;
  /** Stops every call at once. */
  readonly signal?: AbortSignal;
  /** Whether the browser has a network at all; taken to have one unless told. */
  readonly online?: () => boolean;
  /** Keeps the calls within HubSpot's limits, and has them tried again; without it each is made once. */
  readonly pace?: Pace;
  /** Answers to what was read already, by path: what two items need is read once. */
  readonly made?: Map<string, Promise<Result<unknown, CallProblem>>>;
  /** How long one call may take, in milliseconds. 15 s unless told. */
  readonly timeoutMs?: number;
};

/** A call: a path of HubSpot's API that begins with `/`, and a JSON body where it is a POST. */
export type Call = { readonly path: string; readonly body?: object };

const defaultTimeoutMs = 15_000;

/**
 * Calls HubSpot's API with the token in the Authorization header, and gives the JSON answer.
 * It follows no redirect, since that could carry the token elsewhere, sends no cookies, keeps
 * nothing in a cache, and never throws. With a pace, it waits for its turn, and what a short wait
 * may mend is tried again by itself.
 */
export function callApi(api: Api, call: Call): Promise<Result<unknown, CallProblem>> {
  if (!api.made || call.body) return makeCall(api, call);
  const before = api.made.get(call.path);
  if (before) return before;
  const answer = makeCall(api, call);
  api.made.set(call.path, answer);
  return answer;
}

async function makeCall(api: Api, call: Call): Promise<Result<unknown, CallProblem>> {
  const { pace, signal } = api;
  if (!pace) return (await send(api, call)).value;
  try {
    for (let tries = 1; ; tries += 1) {
      const { value } = await pace.run(() => send(api, call), signal);
      const wait = value.ok ? undefined : retryWait(value.problem, tries);
      if (value.ok || wait === undefined) return value;
      pace.hold(wait, value.problem);
    }
  } catch (error) {
    if (signal?.aborted) return failed({ kind: 'cancelled' });
    throw error;
  }
}

async function send(api: Api, call: Call): Promise<Sent<Result<unknown, CallProblem>>> {
  const timeout = AbortSignal.timeout(api.timeoutMs ?? defaultTimeoutMs);
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
    return { value: await readAnswer(response, api.token), headers: response.headers };
  } catch {
    return { value: failed(lost(api, timeout)) };
  }
}

async function readAnswer(
  response: Response,
  token: string,
): Promise<Result<unknown, CallProblem>> {
  const { status, headers } = response;
  if (response.type === 'opaqueredirect' || (status >= 300 && status < 400)) {
    return failed({ kind: 'redirected' });
  }
  const text = await response.text();
  const body = parseJson(text, token);
  if (!response.ok) {
    const safe = { get: (name: string) => withoutToken(headers.get(name), token) };
    return failed(readError({ status, headers: safe, json: body?.json }));
  }
  if (body) return ok(body.json);
  return failed({ kind: isPage(text) ? 'captivePortal' : 'notHubSpot' });
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
