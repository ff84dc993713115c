import { describe, expect, test } from 'vitest';
import type { Check, Report } from '../../utils/hubspot/report.ts';
import { checkToken } from '../../utils/hubspot/check.ts';
import type { Item } from '../../utils/hubspot/item.ts';
import { itemOf } from '../../utils/hubspot/item.ts';
import { readPage } from '../../utils/hubspot/pages.ts';
import { createPace } from '../../utils/hubspot/pace.ts';
import { parseToken } from '../../utils/hubspot/token.ts';
import { problemWords } from '../../utils/words.ts';
import { tokenNamed, tokens } from '../stand-in/accounts.ts';
import type { TokenName } from '../stand-in/accounts.ts';
import { standInFetch } from '../stand-in/api.ts';
import { quickClock } from '../virtual-clock.ts';

const item = (path: string, host = 'https://app.hubspot.com'): Item => {
  const url = new URL(host + path);
  return itemOf(readPage(url)!, url)!;
};
const deal = item('/contacts/7654321/record/0-3/9101');

const check = (name: TokenName, items: Item[] = [deal], portalId = '7654321'): Promise<Report> => {
  const token = parseToken(tokenNamed(name).token);
  if (!token.ok) throw new Error('The stand-in has a token of the wrong form');
  const clock = quickClock();
  return checkToken(
    token.value,
    { portalId, items },
    { fetch: standInFetch({ slowMs: 20 }), timeoutMs: 300, pace: createPace(clock) },
    { clock, tell: () => {} },
  );
};

/** A report in short: `about state problem`, a line a check. */
const lines = ({ checks }: Report): string[] =>
  checks.map(({ about, state, problem }: Check) =>
    [about, state, problem?.kind].filter(Boolean).join(' '),
  );

const allPass = ['token pass', 'portal pass', 'scopes pass', 'item pass'];
const unchecked = (kind: string) => [`token notChecked ${kind}`, 'item notChecked notTried'];
const itemFails = (kind: string) => [
  'token pass',
  'portal pass',
  'scopes pass',
  `item fail ${kind}`,
];

/** What every pretend token must lead to. A token without a line here does not compile. */
const outcomes: { [name in TokenName]: string[] } = {
  good: allPass,
  'private-app': allPass,
  'all-scopes': allPass,
  slow: allPass,
  'no-dated': allPass,
  'search-limit': allPass,
  heals: allPass,
  'server-heals': allPass,
  settling: allPass,
  unsettled: ['token pass', 'portal pass', 'scopes pass', 'item notChecked scopesSettling'],
  'list-trails': allPass,
  revoked: ['token fail tokenRejected', 'item notChecked notTried'],
  expired: ['token fail tokenExpired', 'item notChecked notTried'],
  'other-portal': [
    'token pass',
    'portal fail otherPortal',
    'scopes pass',
    'item fail itemOtherPortal',
  ],
  sandbox: ['token pass', 'portal fail otherPortal', 'scopes pass', 'item fail itemOtherPortal'],
  'missing-scope': [
    'token pass',
    'portal pass',
    'scopes fail missingScopes',
    'item fail missingScopes',
  ],
  'legacy-scope-names': [
    'token pass',
    'portal pass',
    'scopes fail missingScopes',
    'item fail missingScopes',
  ],
  'no-scope-list': [
    'token pass',
    'portal pass',
    'scopes fail missingScopes',
    'item fail missingScopes',
  ],
  gated: itemFails('planLacks'),
  'not-public': itemFails('scopeNotOffered'),
  banned: itemFails('creatorBanned'),
  'creator-lacks': itemFails('creatorLacksPermission'),
  'rate-limited': unchecked('rateLimited'),
  'daily-limit': unchecked('rateLimited'),
  'html-error': unchecked('gatewayTrouble'),
  'server-error': unchecked('serverTrouble'),
  locked: unchecked('accountLocked'),
  migrating: unchecked('accountMoving'),
  'migrating-soon': unchecked('accountMoving'),
  blocked: unchecked('notHubSpot'),
  'captive-portal': unchecked('captivePortal'),
  'no-answer': unchecked('noAnswer'),
  'no-introspection': ['token pass', 'portal pass', 'scopes warn scopesNotListed', 'item pass'],
  redirect: unchecked('redirected'),
  garbage: unchecked('unexpectedAnswer'),
  'not-json': unchecked('notHubSpot'),
  large: ['token pass', 'portal fail otherPortal', 'scopes pass', 'item fail itemOtherPortal'],
  'no-scopes': [
    'token pass',
    'portal pass',
    'scopes fail missingScopes',
    'item fail missingScopes',
  ],
  'without-meetings': allPass,
  'without-owners': allPass,
  'without-lists': allPass,
  'without-schemas': allPass,
  'content-limit': ['token pass', 'portal pass', 'scopes pass', 'item notChecked rateLimited'],
};

test.each(tokens.map(({ name, shows }) => [name, shows] as const))('%s: %s', async (name) => {
  expect(lines(await check(name))).toEqual(outcomes[name]);
});

test.each(tokens.map(({ name, leadsTo }) => [name, leadsTo?.problem, leadsTo?.says] as const))(
  '%s leads to %s: %s',
  async (name, kind, says) => {
    const { checks } = await check(name);
    const problems = checks.flatMap(({ problem }) => problem ?? []);
    expect(problems[0]?.kind).toBe(kind);
    const told = problems[0] ? Object.values(problemWords(problems[0])).join('. ') : undefined;
    if (says === undefined) expect(told).toBeUndefined();
    else expect(told).toContain(says);
  },
);

test('the facts are those that HubSpot gave, by way of v3 too', async () => {
  const facts = {
    portalId: '7654321',
    portalName: 'Aurora Demo',
    accountType: 'STANDARD',
    uiDomain: 'app.hubspot.com',
    region: 'na1',
  };
  expect((await check('good')).facts).toMatchObject({
    ...facts,
    appId: '39045903',
    userId: '1001',
    scopes: tokenNamed('good').scopes,
  });
  expect((await check('no-dated')).facts).toMatchObject({ portalId: '7654321', region: 'na1' });
});

test.each(['missing-scope', 'legacy-scope-names', 'no-scope-list'] as const)(
  '%s: the exact scope is named, whatever HubSpot lists',
  async (name) => {
    const { checks } = await check(name);
    for (const about of ['scopes', 'item']) {
      const { problem } = checks.find((one) => one.about === about)!;
      expect(problem).toMatchObject({
        kind: 'missingScopes',
        scopes: ['crm.objects.deals.read'],
      });
    }
  },
);

test('the daily limit is told from the burst', async () => {
  expect((await check('daily-limit')).checks[0]!.problem).toMatchObject({ policy: 'daily' });
  expect((await check('rate-limited')).checks[0]!.problem).toMatchObject({
    policy: 'tenSecondly',
    waitSeconds: 10,
  });
});

test('a page without a portal is worth a note', async () => {
  const report = await checkToken(
    { token: tokenNamed('good').token, kind: 'accessToken' },
    { items: [] },
    { fetch: standInFetch() },
  );
  expect(lines(report)).toEqual(['token pass', 'portal warn pageHasNoPortal', 'scopes pass']);
});

describe('one read for each kind of item', () => {
  test.each([
    ['/contacts/7654321/record/0-1/9101', 'all-scopes', 'pass'],
    ['/contacts/7654321/record/0-2/9202', 'all-scopes', 'pass'],
    ['/contacts/7654321/record/0-5/5551', 'all-scopes', 'pass'],
    ['/contacts/7654321/record/2-7701/9303', 'all-scopes', 'pass'],
    ['/contacts/7654321/objects/0-3/views/all/list', 'all-scopes', 'pass'],
    ['/contacts/7654321/objectLists/4242', 'all-scopes', 'pass'],
    ['/contacts/7654321/record/0-3/404', 'all-scopes', 'fail notFound'],
    ['/contacts/7654321/record/2-999/1', 'all-scopes', 'fail objectTypeUnknown'],
    ['/meetings/7654321/31415926', 'all-scopes', 'pass'],
    ['/meetings/7654321/999', 'all-scopes', 'fail meetingLinkUnknown'],
    ['/meetings/acme/consult-30', 'all-scopes', 'pass'],
    ['/meetings/consult-30', 'all-scopes', 'fail meetingSlugPart'],
    ['/meetings/nobody', 'all-scopes', 'fail meetingSlugUnknown'],
    ['/meetings/acme/consult-30', 'other-portal', 'fail meetingSlugUnknown'],
    ['/meetings/7654321/9101', 'all-scopes', 'fail meetingRecordGiven'],
    ['/meetings/acme/consult-30', 'without-meetings', 'fail missingScopes'],
    ['/workflows/7654321/platform/flow/567500453/edit', 'all-scopes', 'pass'],
    ['/workflows/7654321/platform/flow/567500453/edit', 'good', 'fail missingScopes'],
    ['/live-messages/7654321/inbox/998877', 'all-scopes', 'pass'],
    ['/reports-dashboard/7654321/view/112851152', 'all-scopes', 'notChecked noTestCall'],
  ] as const)('%s with %s: %s', async (path, name, outcome) => {
    const report = await check(name, [item(path)]);
    expect(lines(report).at(-1)).toBe(`item ${outcome}`);
  });

  test('names come from HubSpot', async () => {
    const { checks } = await check('all-scopes', [deal, item('/meetings/7654321/31415926')]);
    const names = checks.filter(({ about }) => about === 'item').map(({ name }) => name);
    expect(names).toEqual(['Northwind renewal', expect.stringMatching(/\w/)]);
  });
});
