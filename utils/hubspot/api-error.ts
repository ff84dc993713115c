import { readErrorBody } from './error-body.ts';
import type { ErrorBody } from './error-body.ts';
import type { CallProblem } from './problem.ts';

/** An answer that is not 2xx: its status, its headers, and its parsed body if it was JSON. */
export type ErrorAnswer = {
  readonly status: number;
  readonly headers: Pick<Headers, 'get'>;
  readonly json?: unknown;
};

/**
 * Names the problem in an answer that is not 2xx, with how long HubSpot asks to wait where it does,
 * and HubSpot's reference of the call. Statuses and categories: developers.hubspot.com "Error
 * handling" and "Usage guidelines", HubSpot's own open-source clients, public issues; read 2026-11.
 */
export function readError({ status, headers, json }: ErrorAnswer): CallProblem {
  const body = readErrorBody(json);
  const traced = tracedBy(body, headers);
  const wait = secondsIn(headers);
  if (status === 401) {
    const expired = body?.category === 'EXPIRED_AUTHENTICATION';
    return { kind: expired ? 'tokenExpired' : 'tokenRejected', ...traced };
  }
  // 423 locks an account for two seconds, 477 while it moves region; the latter has no body.
  if (status === 423) return { kind: 'accountLocked', waitSeconds: wait ?? 2, ...traced };
  if (status === 477) {
    return { kind: 'accountMoving', ...(wait !== undefined && { waitSeconds: wait }), ...traced };
  }
  if (status === 429) return { ...readLimit(body, headers, wait), ...traced };
  // 511 is what networks answer that want a login first (RFC 6585).
  if (status === 511) return { kind: 'captivePortal' };
  // Gateways and proxies answer in HTML; HubSpot's API answers in JSON.
  if (!body) return { kind: status >= 500 ? 'gatewayTrouble' : 'notHubSpot', ...traced };
  if (status >= 500) {
    return { kind: 'serverTrouble', ...(wait !== undefined && { waitSeconds: wait }), ...traced };
  }
  if (status === 403) return { ...readForbidden(body), ...traced };
  if (status === 404) {
    const malformed = body.category === 'OBJECT_NOT_FOUND' && body.message?.includes('numeric');
    return { kind: malformed ? 'idMalformed' : 'notFound', ...traced };
  }
  if (status < 400) return { kind: 'unexpectedAnswer', ...traced };
  const unknownType = body.message?.startsWith('Unable to infer object type');
  return { kind: unknownType ? 'objectTypeUnknown' : 'badRequest', ...traced };
}

/** HubSpot's ID of the call, from the body or, where a gateway replaced that, from the header. */
function tracedBy(body: ErrorBody | undefined, headers: ErrorAnswer['headers']) {
  const id = body?.correlationId ?? headers.get('X-HubSpot-Correlation-Id') ?? '';
  return /^[\w-]{1,64}$/.test(id) ? { correlationId: id } : {};
}

/** `Retry-After` in whole seconds, which is the form that HubSpot sends. */
function secondsIn(headers: ErrorAnswer['headers']): number | undefined {
  const text = headers.get('Retry-After')?.trim() ?? '';
  return /^\d{1,7}$/.test(text) ? Number(text) : undefined;
}

/**
 * Which limit was reached. The daily one starts anew at midnight in the account's time zone, which
 * no header tells; search has a limit for each second; all else is the window of ten seconds.
 */
function readLimit(body: ErrorBody | undefined, headers: ErrorAnswer['headers'], wait?: number) {
  const text = `${body?.policyName ?? ''} ${body?.message ?? ''}`.toLowerCase();
  const kind = 'rateLimited';
  if (text.includes('daily')) {
    return { kind, policy: 'daily', ...(wait !== undefined && { waitSeconds: wait }) } as const;
  }
  if (/(?<!ten_)secondly/.test(text)) {
    return { kind, policy: 'secondly', waitSeconds: wait ?? 1 } as const;
  }
  const interval = Number(headers.get('X-HubSpot-RateLimit-Interval-Milliseconds'));
  const seconds = interval > 0 && interval <= 60_000 ? Math.ceil(interval / 1000) : 10;
  return { kind, policy: 'tenSecondly', waitSeconds: wait ?? seconds } as const;
}

function readForbidden(body: ErrorBody): CallProblem {
  const { category, subCategory, message } = body;
  // Seen with and without category MISSING_SCOPES, so the text decides. Seen in public issues.
  if (message?.includes('available for public use')) return { kind: 'scopeNotOffered' };
  if (category === 'GATED') return { kind: 'planLacks' };
  const said = `${category} ${subCategory}`;
  if (said.includes('USER_DOES_NOT_HAVE_PERMISSIONS')) return { kind: 'creatorLacksPermission' };
  if (/\b(?:BANNED|USER_ACCESS_NOT_ALLOWED)\b/.test(said)) return { kind: 'creatorBanned' };
  if (category !== 'MISSING_SCOPES') return { kind: 'forbidden' };
  const { scopes, legacy } = body;
  if (scopes.length > 0) return { kind: 'missingScopes', scopes };
  return legacy.length > 0
    ? { kind: 'missingScopes', scopes: legacy, listed: 'legacy' }
    : { kind: 'missingScopes', scopes: [], listed: 'none' };
}
