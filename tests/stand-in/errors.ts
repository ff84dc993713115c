import { randomUUID } from 'node:crypto';

// HubSpot's error answers. Texts and shapes: developers.hubspot.com "Error handling", HubSpot's own
// open-source clients, and issue threads, read 2026-11. Every field is optional by those docs.

type Extra = { headers?: Record<string, string>; [field: string]: unknown };

function answer(status: number, message: string, { headers, ...fields }: Extra = {}): Response {
  const correlationId = randomUUID();
  return Response.json(
    { status: 'error', message, correlationId, ...fields },
    { status, headers: { 'X-HubSpot-Correlation-Id': correlationId, ...headers } },
  );
}

/** 401: the token is unknown, rotated, deleted, garbled or not there. */
export function unauthorized(): Response {
  return answer(
    401,
    'Authentication credentials not found. This API supports OAuth 2.0 authentication and you can find more details at https://developers.hubspot.com/docs/methods/auth/oauth-overview',
    {
      category: 'INVALID_AUTHENTICATION',
      headers: { 'X-HubSpot-Auth-Failure': '401 Unauthorized' },
    },
  );
}

/** 401: an OAuth token that has expired; other strings that begin like one read as 1970's. */
export function expired(ago = '5 hour(s)', at = '2026-03-10T23:04:41.164Z'): Response {
  return answer(401, `The OAuth token used to make this call expired ${ago} ago.`, {
    category: 'EXPIRED_AUTHENTICATION',
    context: { 'expire time': [at] },
  });
}

/** 401: how the API keys retired in 2022 were refused. */
export function unknownApiKey(): Response {
  return answer(401, "This hapikey doesn't exist.");
}

function scopesRefusal(context?: Record<string, readonly string[]>): Response {
  const errors = [{ message: 'One or more of the following scopes are required.', context }];
  return answer(
    403,
    "This app hasn't been granted all required scopes to make this call. Read more about required scopes here: https://developers.hubspot.com/scopes.",
    {
      ...(context ? { errors } : {}),
      links: { scopes: 'https://developers.hubspot.com/scopes' },
      category: 'MISSING_SCOPES',
    },
  );
}

/** 403: scopes are missing, named in today's form. */
export function missingScopes(scopes: readonly string[]): Response {
  return scopesRefusal({ requiredGranularScopes: scopes });
}

/** 403: scopes are missing, named under the older key. */
export function missingScopesLegacyKey(scopes: readonly string[]): Response {
  return scopesRefusal({ requiredScopes: scopes });
}

/** 403: scopes are missing, and the answer does not say which. */
export function missingScopesBare(): Response {
  return scopesRefusal();
}

/** 403: no scope can be ticked for this. The last sentence is partly reconstructed. */
export function notPublic(): Response {
  return answer(
    403,
    "The scope needed for this API call isn't available for public use. If you have questions, contact support or post in our developer forum.",
    { category: 'MISSING_SCOPES' },
  );
}

/** 403: the account's plan lacks the feature. The category is known, the text is not. */
export function gated(): Response {
  return answer(403, 'This feature is not available to this account.', { category: 'GATED' });
}

/** 403: the person behind the token may not. The categories are known, the text is not. */
export function banned(): Response {
  return answer(403, 'User access is not allowed.', {
    category: 'BANNED',
    subCategory: 'USER_ACCESS_NOT_ALLOWED',
  });
}

/** 403: whoever made the token left, or is no super admin any more. The text is not known. */
export function creatorLacksPermission(): Response {
  return answer(403, 'The user who created this app does not have the permissions.', {
    category: 'USER_DOES_NOT_HAVE_PERMISSIONS',
  });
}

/** 404: an object id of the wrong form. The two blanks are HubSpot's. */
export function objectNotFound(id: string): Response {
  return answer(404, 'Object not found.  objectId are usually numeric.', {
    context: { id: [id] },
    category: 'OBJECT_NOT_FOUND',
  });
}

/** 404: a well-formed id that is not there, or a path that is not. */
export function resourceNotFound(): Response {
  return answer(404, 'resource not found');
}

/** 400: an object type nobody knows. */
export function unknownObjectType(name: string): Response {
  return answer(400, `Unable to infer object type from: ${name}`);
}

/** 400: the request itself is wrong. */
export function invalid(message: string): Response {
  return answer(400, message, { category: 'VALIDATION_ERROR' });
}

/** 429 of the burst limit. */
export function tenSecondlyLimit(): Response {
  return answer(429, 'You have reached your ten_secondly_rolling limit.', {
    errorType: 'RATE_LIMIT',
    policyName: 'TEN_SECONDLY_ROLLING',
  });
}

/** 429 of the daily limit. */
export function dailyLimit(): Response {
  return answer(429, 'You have reached your daily limit.', {
    errorType: 'RATE_LIMIT',
    policyName: 'DAILY',
    requestId: randomUUID(),
  });
}

/** 429 of the search API. The policy's name is a guess. */
export function searchLimit(): Response {
  return answer(429, 'You have reached your secondly limit.', {
    errorType: 'RATE_LIMIT',
    policyName: 'SECONDLY',
  });
}

/** 423: the account is locked, for two seconds by the docs. The text is not known. */
export function locked(): Response {
  return answer(423, 'The account is locked.');
}

/** 500 of HubSpot's own. The text is not known. */
export function internal(): Response {
  return answer(500, 'internal error');
}

/** 403 of a proxy before HubSpot. The text is made up. */
export function blocked(): Response {
  return page('<!DOCTYPE html><title>Blocked</title><p>Not from this network.</p>', 403);
}

/** 200 with the login form of a network that wants one first. The text is made up. */
export function loginForm(): Response {
  return page('<!DOCTYPE html><title>Welcome</title><form><button>Go online</button></form>', 200);
}

const page = (html: string, status: number) =>
  new Response(html, { status, headers: { 'Content-Type': 'text/html; charset=UTF-8' } });

/** 477: the account is being moved to another region; no body. */
export function migrating(seconds = 3600): Response {
  return new Response(null, { status: 477, headers: { 'Retry-After': String(seconds) } });
}

/** 502 from a gateway before HubSpot: HTML, no correlation id. The text is made up. */
export function gatewayError(): Response {
  return page('<html><head><title>502 Bad Gateway</title></head><body></body></html>', 502);
}
