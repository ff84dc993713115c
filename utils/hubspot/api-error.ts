import * as z from 'zod/mini';
import type { CallProblem } from './problem.ts';

/**
 * The body of HubSpot's errors. Its docs say that every field "should all be treated as optional"
 * (developers.hubspot.com, error handling); a field of another type is as good as missing.
 */
const optional = <Type extends z.ZodMiniType>(type: Type) => z.catch(z.optional(type), undefined);
const strings = optional(z.array(z.string()));
const errorBody = z.object({
  message: optional(z.string()),
  category: optional(z.string()),
  correlationId: optional(z.string()),
  policyName: optional(z.string()),
  errors: optional(
    z.array(
      z.object({
        context: optional(
          z.object({
            requiredGranularScopes: strings,
            requiredScopes: strings,
            missingScopes: strings,
          }),
        ),
      }),
    ),
  ),
});
type ErrorBody = z.infer<typeof errorBody>;

/** Names the problem in an answer that is not 2xx. `json` is its parsed body, if it was JSON. */
export function readError(status: number, json: unknown): CallProblem {
  const parsed = errorBody.safeParse(json);
  const body: ErrorBody = parsed.success ? parsed.data : {};
  const traced = body.correlationId ? { correlationId: body.correlationId } : {};
  if (status === 401) {
    const expired = body.category === 'EXPIRED_AUTHENTICATION';
    return { kind: expired ? 'tokenExpired' : 'tokenRejected', ...traced };
  }
  // Gateways and captive portals answer in HTML; HubSpot's API answers in JSON.
  if (!parsed.success && status !== 477) {
    return status >= 500 ? { kind: 'serverTrouble' } : { kind: 'notHubSpot' };
  }
  if (status === 403) return { ...readForbidden(body), ...traced };
  if (status === 404) return { kind: 'notFound', ...traced };
  if (status === 429) {
    const policy = body.policyName === 'DAILY' ? 'daily' : 'burst';
    return { kind: 'rateLimited', policy, ...traced };
  }
  if (status === 423 || status === 477) return { kind: 'accountBusy', ...traced };
  if (status >= 500) return { kind: 'serverTrouble', ...traced };
  return { kind: status >= 400 ? 'badRequest' : 'unexpectedAnswer', ...traced };
}

function readForbidden(body: ErrorBody): CallProblem {
  // Seen with and without category MISSING_SCOPES, so the text decides. Seen in public issues.
  if (body.message?.includes('available for public use') || body.category === 'GATED') {
    return { kind: 'scopeNotOffered' };
  }
  if (body.category !== 'MISSING_SCOPES') return { kind: 'forbidden' };
  const scopes = (body.errors ?? []).flatMap(
    ({ context }) =>
      context?.requiredGranularScopes ?? context?.requiredScopes ?? context?.missingScopes ?? [],
  );
  return { kind: 'missingScopes', scopes: [...new Set(scopes)] };
}
