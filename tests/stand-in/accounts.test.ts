import { describe, expect, test } from 'vitest';
import { accountOf, accounts, findToken, tokenNamed, tokens } from './accounts.ts';
import type { TokenName } from './accounts.ts';
import { standInFetch } from './api.ts';
import { call } from './call.ts';

const details = '/account-info/2026-09/details';
const deal = '/crm/v3/objects/0-3/9101';

// What `details` and a deal's own path answer to each token: [status, status, word in the deal's body].
const expected: Record<Exclude<TokenName, 'no-answer'>, [number, number, string]> = {
  good: [200, 200, 'Northwind renewal'],
  'private-app': [200, 200, 'Northwind renewal'],
  'all-scopes': [200, 200, 'Northwind renewal'],
  revoked: [401, 401, 'INVALID_AUTHENTICATION'],
  expired: [401, 401, 'EXPIRED_AUTHENTICATION'],
  'other-portal': [200, 404, 'resource not found'],
  sandbox: [200, 404, 'resource not found'],
  'missing-scope': [200, 403, '"requiredGranularScopes":["crm.objects.deals.read"]'],
  'legacy-scope-names': [200, 403, '"requiredScopes":["contacts"]'],
  'no-scope-list': [200, 403, 'MISSING_SCOPES'],
  gated: [200, 403, 'GATED'],
  banned: [200, 403, 'USER_ACCESS_NOT_ALLOWED'],
  'rate-limited': [429, 429, 'TEN_SECONDLY_ROLLING'],
  'daily-limit': [429, 429, '"policyName":"DAILY"'],
  'search-limit': [200, 200, 'Northwind renewal'],
  'html-error': [502, 502, '<html>'],
  migrating: [477, 477, ''],
  slow: [200, 200, 'Northwind renewal'],
  'no-introspection': [200, 200, 'Northwind renewal'],
  'no-dated': [404, 200, 'Northwind renewal'],
  redirect: [302, 302, ''],
  garbage: [200, 200, '"unexpected":true'],
  'not-json': [200, 200, 'It works!'],
  large: [200, 404, 'resource not found'],
  'no-scopes': [200, 403, 'MISSING_SCOPES'],
  'without-meetings': [200, 200, 'Northwind renewal'],
  'without-owners': [200, 200, 'Northwind renewal'],
  'without-lists': [200, 200, 'Northwind renewal'],
  'without-schemas': [200, 200, 'Northwind renewal'],
  'not-public': [200, 403, 'available for public use'],
  'creator-lacks': [200, 403, 'USER_DOES_NOT_HAVE_PERMISSIONS'],
  'server-error': [500, 500, 'internal error'],
  locked: [423, 423, 'locked'],
  'migrating-soon': [477, 477, ''],
  blocked: [403, 403, '<!DOCTYPE html>'],
  'captive-portal': [200, 200, '<form>'],
  heals: [200, 429, 'TEN_SECONDLY_ROLLING'],
  'server-heals': [200, 500, 'internal error'],
  settling: [200, 403, '"requiredGranularScopes":["crm.objects.deals.read"]'],
  unsettled: [200, 403, '"requiredGranularScopes":["crm.objects.deals.read"]'],
  'list-trails': [200, 200, 'Northwind renewal'],
  'content-limit': [200, 429, 'TEN_SECONDLY_ROLLING'],
};

describe('the table of tokens', () => {
  test('every token is of the real form, and no two are alike', () => {
    for (const { token, portalId } of tokens) {
      expect(token).toMatch(/^pat-(na1|na2|eu1)-00000000-0000-4000-8000-\d{12}$/);
      expect(token.slice(4, 7)).toBe(accountOf(portalId).dataHostingLocation);
    }
    expect(new Set(tokens.map(({ token }) => token)).size).toBe(tokens.length);
    expect(new Set(tokens.map(({ appId }) => appId)).size).toBe(tokens.length);
  });

  test('rows are found by name and by value', () => {
    expect(findToken(tokenNamed('revoked').token)?.name).toBe('revoked');
    expect(findToken('pat-na1-00000000-0000-4000-8000-999999999999')).toBeUndefined();
  });

  test('there is a standard account, one in the EU, a sandbox, and a large one', () => {
    expect(accounts.map((row) => `${row.dataHostingLocation} ${row.accountType}`)).toEqual([
      'na1 STANDARD',
      'eu1 STANDARD',
      'na1 SANDBOX',
      'na2 STANDARD',
    ]);
  });
});

function statusOf(response?: Response): number | undefined {
  return response?.type === 'opaqueredirect' ? 302 : response?.status;
}

describe('every token does what its row says', () => {
  test.each(Object.entries(expected))('%s', async (name, [onDetails, onDeal, word]) => {
    const { token } = tokenNamed(name as TokenName);
    const fetch = standInFetch({ slowMs: 0 });
    const init = { headers: { Authorization: `Bearer ${token}` }, redirect: 'manual' } as const;
    const [first, second] = await Promise.all(
      [details, deal].map((path) => fetch(`https://api.hubapi.com${path}`, init)),
    );
    expect([statusOf(first), statusOf(second)]).toEqual([onDetails, onDeal]);
    expect(await second?.text()).toContain(word);
  });

  test('every row but the one that never answers is in the list above', () => {
    expect([...Object.keys(expected), 'no-answer'].sort()).toEqual(
      tokens.map(({ name }) => name).sort(),
    );
  });
});

describe('a token that does not answer in time', () => {
  test.each(['slow', 'no-answer'] as const)('%s ends when its signal does', async (name) => {
    const controller = new AbortController();
    const answer = call(name, details, { signal: controller.signal });
    controller.abort(new Error('enough'));
    await expect(answer).rejects.toThrow('enough');
  });

  test('no-answer has not answered when everything else has', async () => {
    const controller = new AbortController();
    const silent = call('no-answer', details, { signal: controller.signal });
    const first = await Promise.race([silent, call('good', details).then(() => 'good')]);
    expect(first).toBe('good');
    controller.abort();
    await expect(silent).rejects.toThrow('abort');
  });
});
