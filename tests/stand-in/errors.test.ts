import { expect, test } from 'vitest';
import * as errors from './errors.ts';

// Each body with the status and the word by which HubSpot's own clients tell it from the others.
const bodies: readonly [Response, number, string][] = [
  [errors.unauthorized(), 401, 'INVALID_AUTHENTICATION'],
  [errors.expired(), 401, 'expired 5 hour(s) ago.'],
  [errors.unknownApiKey(), 401, "This hapikey doesn't exist."],
  [errors.missingScopes(['a']), 403, '"requiredGranularScopes":["a"]'],
  [errors.missingScopesLegacyKey(['a']), 403, '"requiredScopes":["a"]'],
  [errors.missingScopesBare(), 403, "hasn't been granted all required scopes"],
  [errors.notPublic(), 403, "isn't available for public use"],
  [errors.gated(), 403, '"category":"GATED"'],
  [errors.banned(), 403, '"subCategory":"USER_ACCESS_NOT_ALLOWED"'],
  [errors.creatorLacksPermission(), 403, 'USER_DOES_NOT_HAVE_PERMISSIONS'],
  [errors.locked(), 423, 'The account is locked.'],
  [errors.internal(), 500, 'internal error'],
  [errors.objectNotFound('x'), 404, 'Object not found.  objectId are usually numeric.'],
  [errors.resourceNotFound(), 404, 'resource not found'],
  [errors.unknownObjectType('widgets'), 400, 'Unable to infer object type from: widgets'],
  [errors.tenSecondlyLimit(), 429, '"policyName":"TEN_SECONDLY_ROLLING"'],
  [errors.dailyLimit(), 429, 'You have reached your daily limit.'],
  [errors.searchLimit(), 429, 'You have reached your secondly limit.'],
];

test.each(bodies)('%#: %s', async (response, status, word) => {
  const text = await response.text();
  expect(response.status).toBe(status);
  expect(text).toContain(word);
  expect(JSON.parse(text)).toMatchObject({
    status: 'error',
    correlationId: response.headers.get('X-HubSpot-Correlation-Id'),
  });
});

test('the bare refusal lists nothing', async () => {
  expect(await errors.missingScopesBare().json()).not.toHaveProperty('errors');
});

test('each answer has a correlation id of its own', async () => {
  const [one, two] = await Promise.all([errors.gated().json(), errors.gated().json()]);
  expect(one.correlationId).not.toBe(two.correlationId);
});

test('a migration has no body, and a gateway no JSON', async () => {
  const migrating = errors.migrating();
  expect([migrating.status, migrating.headers.get('Retry-After')]).toEqual([477, '3600']);
  expect(await migrating.text()).toBe('');
  for (const html of [errors.gatewayError(), errors.blocked(), errors.loginForm()]) {
    expect(html.headers.get('Content-Type')).toContain('text/html');
  }
});
