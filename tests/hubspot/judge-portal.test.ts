import { describe, expect, test } from 'vitest';
import { judgePortal } from '../../utils/hubspot/judge-portal.ts';
import type { TokenFacts } from '../../utils/hubspot/report.ts';

const live = '7654321';
const other = '24680135';
const facts = (more: Partial<TokenFacts> = {}): TokenFacts => ({
  portalId: live,
  accountType: 'STANDARD',
  region: 'na1',
  ...more,
});
const items = (...portalIds: string[]) => portalIds.map((portalId) => ({ portalId }));
const sandbox = facts({ portalId: '7654999', accountType: 'SANDBOX' });

describe('whose account it is', () => {
  test.each([
    ['the page', facts(), { portalId: live }, 'pass', undefined],
    ['page and items', facts(), { portalId: live, items: items(live, live) }, 'pass', undefined],
    ['the items, where no page is open', facts(), { items: items(live) }, 'pass', undefined],
    ['nothing', facts(), {}, 'warn', 'pageHasNoPortal'],
    ['an item that names no portal', facts(), { items: [{}] }, 'warn', 'pageHasNoPortal'],
    ['another page', facts(), { portalId: other, items: items(live) }, 'fail', 'otherPortal'],
    ['other items', facts(), { items: items(other) }, 'fail', 'otherPortalThanItems'],
    [
      'the page, and other items',
      facts(),
      { portalId: live, items: items(other) },
      'fail',
      'otherPortalThanItems',
    ],
    [
      'items of two portals',
      facts(),
      { portalId: live, items: items(live, other) },
      'fail',
      'itemsOfPortals',
    ],
    ['a sandbox, its own page', sandbox, { portalId: '7654999' }, 'pass', undefined],
    ['a sandbox, a live page', sandbox, { portalId: live }, 'fail', 'sandboxToken'],
    ['a sandbox, a live record', sandbox, { items: items(live) }, 'fail', 'sandboxToken'],
    [
      'a sandbox, its page, a live record',
      sandbox,
      { portalId: '7654999', items: items(live) },
      'fail',
      'sandboxToken',
    ],
    [
      'a developer test account',
      facts({ accountType: 'DEVELOPER_TEST' }),
      { portalId: other },
      'fail',
      'testAccountToken',
    ],
    [
      'a kind of account that is new to us',
      facts({ accountType: 'SOMETHING' }),
      { portalId: other },
      'fail',
      'otherPortal',
    ],
  ] as const)('a token against %s', (_what, of, meant, state, kind) => {
    const check = judgePortal(of, meant);
    expect([check.state, check.problem?.kind]).toEqual([state, kind]);
  });

  test('both portals are named', () => {
    expect(judgePortal(sandbox, { portalId: live }).problem).toEqual({
      kind: 'sandboxToken',
      tokenPortalId: '7654999',
      wantedPortalId: live,
    });
    expect(judgePortal(facts(), { items: items(live, other) }).problem).toEqual({
      kind: 'itemsOfPortals',
      portalIds: [live, other],
    });
  });
});

describe('the region', () => {
  const at = (host: string, region?: string, of = facts()) =>
    judgePortal(of, { portalId: live, host }, region ? { region } : undefined);

  test.each([
    ['app.hubspot.com', 'na1', 'pass'],
    ['app-eu1.hubspot.com', 'eu1', 'pass'],
    ['app-eu1.hubspot.com', 'EU1', 'pass'],
    ['app-eu1.hubspot.com', 'na1', 'warn'],
    ['app.hubspot.com', 'na2', 'warn'],
    ['app.hubspot.com', undefined, 'pass'],
    ['app-ap1.hubspot.com', undefined, 'warn'],
    ['crm.example.com', 'eu1', 'pass'],
  ])('of %s and a token of %s: %s', (host, region, state) => {
    expect(at(host, region).state).toBe(state);
  });

  test('is only told where the portal is the same', () => {
    expect(at('app-eu1.hubspot.com', 'na1').problem).toEqual({
      kind: 'regionDiffers',
      tokenRegion: 'na1',
      pageRegion: 'eu1',
    });
    const elsewhere = { portalId: other, host: 'app-eu1.hubspot.com' };
    expect(judgePortal(facts(), elsewhere, { region: 'na1' }).problem?.kind).toBe('otherPortal');
  });
});
