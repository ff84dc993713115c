import { expect, test } from 'vitest';
import type { Api } from '../../utils/hubspot/api.ts';
import { callApi } from '../../utils/hubspot/api.ts';
import type { CallProblem } from '../../utils/hubspot/problem.ts';

const token = 'pat-na1-00000000-0000-4000-8000-000000000001';
const answer = (body: string | null, init: ResponseInit): Api => ({
  token,
  fetch: async () => new Response(body, init),
});

test('the token travels in one header, to one host, and follows nothing', async () => {
  const calls: [string, RequestInit][] = [];
  const fetch: Api['fetch'] = async (url, init) => {
    calls.push([url, init]);
    return Response.json({});
  };
  await callApi({ token, fetch }, { path: '/account-info/2026-09/details' });
  const [[url, init]] = calls as [[string, RequestInit]];
  expect(url).toBe('https://api.hubapi.com/account-info/2026-09/details');
  expect(init).toMatchObject({
    method: 'GET',
    headers: { Authorization: `Bearer ${token}` },
    redirect: 'manual',
    credentials: 'omit',
    cache: 'no-store',
    referrerPolicy: 'no-referrer',
  });
});

const missing = (context: object) =>
  JSON.stringify({ category: 'MISSING_SCOPES', errors: [null, { context }, { context }] });

test.each<[status: number, body: string | null, headers: HeadersInit, problem: CallProblem]>([
  [200, '<html>Log in</html>', {}, { kind: 'captivePortal' }],
  [200, ' <!DOCTYPE html><form>', {}, { kind: 'captivePortal' }],
  [511, '<html>', {}, { kind: 'captivePortal' }],
  [200, 'It works!', {}, { kind: 'notHubSpot' }],
  [200, '', {}, { kind: 'notHubSpot' }],
  [302, '', {}, { kind: 'redirected' }],
  [400, '{"message":"Unable to infer object type from: x"}', {}, { kind: 'objectTypeUnknown' }],
  [400, '{}', {}, { kind: 'badRequest' }],
  [418, '{}', {}, { kind: 'badRequest' }],
  [401, '{"message":"This hapikey doesn\'t exist."}', {}, { kind: 'tokenRejected' }],
  [401, '<html>', {}, { kind: 'tokenRejected' }],
  [401, '{"category":"EXPIRED_AUTHENTICATION"}', {}, { kind: 'tokenExpired' }],
  [403, '<html>blocked</html>', {}, { kind: 'notHubSpot' }],
  [
    403,
    missing({ requiredGranularScopes: ['a', 'b'] }),
    {},
    { kind: 'missingScopes', scopes: ['a', 'b'] },
  ],
  [403, missing({ missingScopes: ['a'] }), {}, { kind: 'missingScopes', scopes: ['a'] }],
  [
    403,
    missing({ requiredScopes: ['a', 'a'] }),
    {},
    { kind: 'missingScopes', scopes: ['a'], listed: 'legacy' },
  ],
  [
    403,
    missing({ requiredScopes: ['', ' ', '<b>'] }),
    {},
    { kind: 'missingScopes', scopes: [], listed: 'none' },
  ],
  [403, '{"category":"MISSING_SCOPES"}', {}, { kind: 'missingScopes', scopes: [], listed: 'none' }],
  [
    403,
    '{"category":"MISSING_SCOPES","message":"isn\'t available for public use."}',
    {},
    { kind: 'scopeNotOffered' },
  ],
  [403, '{"category":"GATED"}', {}, { kind: 'planLacks' }],
  [403, '{"category":"BANNED"}', {}, { kind: 'creatorBanned' }],
  [403, '{"subCategory":"USER_ACCESS_NOT_ALLOWED"}', {}, { kind: 'creatorBanned' }],
  [403, '{"category":"USER_DOES_NOT_HAVE_PERMISSIONS"}', {}, { kind: 'creatorLacksPermission' }],
  [403, '{}', {}, { kind: 'forbidden' }],
  [404, '{"message":"resource not found"}', {}, { kind: 'notFound' }],
  [
    404,
    '{"category":"OBJECT_NOT_FOUND","message":"objectId are usually numeric."}',
    {},
    { kind: 'idMalformed' },
  ],
  [423, '{}', {}, { kind: 'accountLocked', waitSeconds: 2 }],
  [477, null, {}, { kind: 'accountMoving' }],
  [477, null, { 'Retry-After': '3600' }, { kind: 'accountMoving', waitSeconds: 3600 }],
  [477, null, { 'Retry-After': 'soon' }, { kind: 'accountMoving' }],
  [
    429,
    '{"policyName":"TEN_SECONDLY_ROLLING"}',
    {},
    { kind: 'rateLimited', policy: 'tenSecondly', waitSeconds: 10 },
  ],
  [
    429,
    '{"message":"You have reached your ten_secondly_rolling limit."}',
    { 'X-HubSpot-RateLimit-Interval-Milliseconds': '4500' },
    { kind: 'rateLimited', policy: 'tenSecondly', waitSeconds: 5 },
  ],
  [
    429,
    '{"message":"You have reached your secondly limit."}',
    {},
    { kind: 'rateLimited', policy: 'secondly', waitSeconds: 1 },
  ],
  [429, '{"policyName":"DAILY"}', {}, { kind: 'rateLimited', policy: 'daily' }],
  [
    429,
    '<html>',
    { 'Retry-After': '7' },
    { kind: 'rateLimited', policy: 'tenSecondly', waitSeconds: 7 },
  ],
  [500, '{}', {}, { kind: 'serverTrouble' }],
  [503, '{}', { 'Retry-After': '5' }, { kind: 'serverTrouble', waitSeconds: 5 }],
  [502, '<html>..cloudflare..</html>', {}, { kind: 'gatewayTrouble' }],
  [521, '', {}, { kind: 'gatewayTrouble' }],
])('%i %s %o is %o', async (status, body, headers, problem) => {
  const result = await callApi(answer(body, { status, headers }), { path: '/x' });
  expect(result).toEqual({ ok: false, problem });
});

test('HubSpot’s reference of a failed call is kept, from the body or from the header', async () => {
  const id = '7c6b0c0e-1111-4222-8333-9d9d9d9d9d9d';
  const headers = { 'X-HubSpot-Correlation-Id': id };
  const inBody = answer('{"correlationId":"abc-1"}', { status: 404, headers });
  expect(await callApi(inBody, { path: '/x' })).toMatchObject({
    problem: { correlationId: 'abc-1' },
  });
  for (const [status, body] of [
    [404, '{}'],
    [502, '<html>'],
    [477, null],
  ] as const) {
    const inHeader = answer(body, { status, headers });
    expect(await callApi(inHeader, { path: '/x' })).toMatchObject({
      problem: { correlationId: id },
    });
  }
  const strange = answer('{"correlationId":"<b>no reference</b>"}', { status: 404 });
  expect(await callApi(strange, { path: '/x' })).toEqual({
    ok: false,
    problem: { kind: 'notFound' },
  });
});

test('a token that an answer echoes goes no further, however it is written', async () => {
  const escaped = token.replaceAll('-', '\\u002d');
  for (const echo of [token, escaped]) {
    const api = answer(`{"a":["x ${echo} y"]}`, { status: 200 });
    expect(await callApi(api, { path: '/x' })).toEqual({ ok: true, value: { a: ['x [token] y'] } });
  }
  const header = answer('{}', { status: 404, headers: { 'X-HubSpot-Correlation-Id': token } });
  expect(JSON.stringify(await callApi(header, { path: '/x' }))).not.toContain(token);
});

test('no network, a firewall, and a call that was stopped are told apart', async () => {
  const down: Api = { token, fetch: () => Promise.reject(new TypeError('Failed to fetch')) };
  const kindOf = async (api: Api) => await callApi(api, { path: '/x' });
  expect(await kindOf(down)).toMatchObject({ problem: { kind: 'unreachable' } });
  expect(await kindOf({ ...down, online: () => true })).toMatchObject({
    problem: { kind: 'unreachable' },
  });
  expect(await kindOf({ ...down, online: () => false })).toMatchObject({
    problem: { kind: 'offline' },
  });
  const stopped = { ...down, online: () => false, signal: AbortSignal.abort() };
  expect(await kindOf(stopped)).toMatchObject({ problem: { kind: 'cancelled' } });
});
