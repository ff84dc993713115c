import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Api } from '../../utils/hubspot/api.ts';
import { callApi } from '../../utils/hubspot/api.ts';
import { checkToken } from '../../utils/hubspot/check.ts';

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

test.each([
  [200, '<html>', 'notHubSpot'],
  [302, '', 'redirected'],
  [400, '{"message":"Unable to infer object type from: widgets"}', 'badRequest'],
  [401, '{"message":"This hapikey doesn\'t exist."}', 'tokenRejected'],
  [403, '<html>blocked</html>', 'notHubSpot'],
  [403, '{"category":"GATED"}', 'scopeNotOffered'],
  [403, '{"category":"BANNED"}', 'forbidden'],
  [404, '{"message":"resource not found"}', 'notFound'],
  [423, '{}', 'accountBusy'],
  [477, null, 'accountBusy'],
  [502, '<html>..cloudflare..</html>', 'serverTrouble'],
  [503, '{}', 'serverTrouble'],
  [418, '{}', 'badRequest'],
])('%i %s is %s', async (status, body, kind) => {
  const result = await callApi(answer(body, { status }), { path: '/x' });
  expect(result).toMatchObject({ ok: false, problem: { kind } });
});

test('HubSpot’s reference of a failed call is kept', async () => {
  const body = '{"status":"error","correlationId":"abc-1","category":"OBJECT_NOT_FOUND"}';
  const result = await callApi(answer(body, { status: 404 }), { path: '/x' });
  expect(result).toEqual({ ok: false, problem: { kind: 'notFound', correlationId: 'abc-1' } });
});

test('no network, and a call that was stopped, are values', async () => {
  const down: Api = { token, fetch: () => Promise.reject(new TypeError('Failed to fetch')) };
  expect(await callApi(down, { path: '/x' })).toMatchObject({ problem: { kind: 'unreachable' } });
  const stop = AbortSignal.abort();
  const stopped = await callApi({ ...down, signal: stop }, { path: '/x' });
  expect(stopped).toMatchObject({ problem: { kind: 'unreachable' } });
});

test('whatever comes back, a check ends in a report, and nothing in it is the token', async () => {
  const body = fc.oneof(
    fc.json(),
    fc.string(),
    fc.constant(`{"message":"${token}","category":"${token}","scopes":["${token}"]}`),
    fc
      .record({ hubId: fc.anything(), portalId: fc.anything(), scopes: fc.anything() })
      .map(
        (value) =>
          JSON.stringify(value, (_key, one: unknown) =>
            typeof one === 'bigint' ? String(one) : one,
          ) ?? '',
      ),
  );
  const status = fc
    .integer({ min: 200, max: 599 })
    .filter((code) => ![204, 205, 304].includes(code));
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(status, body), { minLength: 1 }), async (answers) => {
      let next = 0;
      const fetch: Api['fetch'] = async () => {
        const [code, text] = answers[next++ % answers.length]!;
        return new Response(text, { status: code });
      };
      const report = await checkToken(
        { token, kind: 'accessToken' },
        { portalId: '1', items: [] },
        { fetch },
      );
      expect(report.checks.length).toBeGreaterThan(0);
      expect(JSON.stringify(report)).not.toContain(token);
    }),
    { numRuns: 1000 },
  );
});
