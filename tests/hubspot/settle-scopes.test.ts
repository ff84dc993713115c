import { expect, test } from 'vitest';
import type { Api } from '../../utils/hubspot/api.ts';
import { checkToken } from '../../utils/hubspot/check.ts';
import type { HubSpotProblem } from '../../utils/hubspot/problem.ts';
import { missingScopes } from '../stand-in/errors.ts';
import { tokenNamed } from '../stand-in/accounts.ts';
import { standInFetch } from '../stand-in/api.ts';
import { deal } from '../handoff/sample.ts';
import { virtualClock } from '../virtual-clock.ts';

const scope = 'crm.objects.deals.read';
const { token, scopes } = tokenNamed('good');
const list = (has: boolean) => scopes.filter((name) => has || name !== scope);

/**
 * Checks a deal while HubSpot flips. Of `call` and `list`, each sign is one answer: `+` has the scope,
 * `-` has not; the last one stays.
 */
async function check(answers: { call: string; list: string }, cancelAt?: number) {
  const time = virtualClock();
  const stop = new AbortController();
  const next = { call: 0, list: 0 };
  const has = (what: 'call' | 'list') =>
    answers[what][Math.min(next[what]++, answers[what].length - 1)] === '+';
  const real = standInFetch();
  const fetch: Api['fetch'] = async (url, init) => {
    if (url.includes('/crm/objects/') && !has('call')) return missingScopes([scope]);
    if (!url.endsWith('/access-token-info')) return real(url, init);
    return Response.json({ hubId: 7654321, scopes: list(has('list')) });
  };
  const waits: number[] = [];
  const reasons = new Set<HubSpotProblem['kind']>();
  const report = await time.run(
    checkToken(
      { token, kind: 'accessToken' },
      { portalId: '7654321', items: [deal] },
      { fetch, signal: stop.signal },
      {
        clock: time.clock,
        tell: (_, waiting) => {
          if (!waiting) return;
          waits.push(Math.round((waiting.until - time.clock.now()) / 1000));
          reasons.add(waiting.reason.kind);
          if (waits.length === cancelAt) queueMicrotask(() => stop.abort());
        },
      },
    ),
  );
  const item = report.checks.find(({ about }) => about === 'item')!;
  return {
    outcome: [item.state, item.problem?.kind].filter(Boolean).join(' '),
    waits,
    reasons: [...reasons],
    granted: report.facts?.scopes?.includes(scope),
    ms: time.clock.now(),
  };
}

test.each([
  ['both agree that it may', { call: '+', list: '+' }, 'pass', []],
  ['both agree that it may not', { call: '-', list: '-' }, 'fail missingScopes', []],
  ['the call flips once', { call: '-++', list: '+' }, 'pass', [5, 10]],
  [
    'the call flips back and forth',
    { call: '-+-+-++', list: '+' },
    'pass',
    [5, 10, 20, 30, 30, 25],
  ],
  ['the list trails', { call: '+', list: '-+' }, 'pass', [5]],
  ['the list trails to the end', { call: '+', list: '-' }, 'pass', [5]],
  ['the scope was taken away', { call: '-', list: '+-' }, 'fail missingScopes', [5]],
  [
    'the call is refused to the end',
    { call: '-', list: '+' },
    'notChecked scopesSettling',
    [5, 10, 20, 30, 30, 25],
  ],
])('%s: %o', async (_, answers, outcome, waits) => {
  const seen = await check(answers);
  expect(seen).toMatchObject({ outcome, waits });
  expect(seen.reasons).toEqual(waits.length > 0 ? ['scopesSettling'] : []);
});

test('what is held in the end is in the facts', async () => {
  expect((await check({ call: '+', list: '-+' })).granted).toBe(true);
  expect((await check({ call: '-', list: '+-' })).granted).toBe(false);
});

test('it lasts two minutes at the most, and a cancel ends it at once', async () => {
  expect((await check({ call: '-', list: '+' })).ms).toBe(120_000);
  const stopped = await check({ call: '-', list: '+' }, 2);
  expect(stopped).toMatchObject({ outcome: 'notChecked scopesSettling', waits: [5, 10], ms: 5000 });
});
