import { expect, test } from 'vitest';
import type { Api } from '../utils/hubspot/api.ts';
import { runCheck } from '../utils/run-check.ts';
import type { Draft, StoredReport } from '../utils/session.ts';
import { newDraft } from '../utils/session.ts';
import { deal, page } from './handoff/sample.ts';
import { memoryArea } from './memory-area.ts';
import { tokenNamed } from './stand-in/accounts.ts';
import type { TokenName } from './stand-in/accounts.ts';
import { standInFetch } from './stand-in/api.ts';
import { virtualClock } from './virtual-clock.ts';

/** Checks as the background does, and keeps every report that a page would have seen. */
async function check(name: TokenName, change: Partial<Draft> = {}, cancelOn?: string) {
  const area = memoryArea();
  const seen: StoredReport[] = [];
  const draft = { ...newDraft(0), page, token: tokenNamed(name).token, items: [deal], ...change };
  await area.set({ draft });
  const time = virtualClock(1_000_000);
  const stop = new AbortController();
  const follow: typeof area = {
    ...area,
    set: async (parts) => {
      await area.set(parts);
      if (!parts.report) return;
      const report = area.items.report as StoredReport;
      seen.push(report);
      if (cancelOn && report.reason?.kind === cancelOn) stop.abort();
    },
  };
  const fetch: Api['fetch'] = standInFetch();
  await time.run(runCheck(follow, draft, { fetch, signal: stop.signal, clock: time.clock }));
  return { seen, last: seen.at(-1)!, ms: time.clock.now() - 1_000_000, area };
}

const waits = (seen: readonly StoredReport[]) =>
  seen.flatMap(({ state, retryAt, reason }) =>
    retryAt ? [`${state} ${(retryAt - 1_000_000) / 1000} ${reason?.kind}`] : [],
  );

test('it runs, and then stands there, with no wait left in it', async () => {
  const { seen, last } = await check('good');
  expect(seen[0]).toEqual({ revision: 0, state: 'running', checks: [] });
  expect(seen.slice(0, -1).every(({ state }) => state === 'running')).toBe(true);
  expect(last).toMatchObject({ state: 'done', facts: { portalId: '7654321' } });
  expect(last).not.toHaveProperty('retryAt');
  expect(waits(seen)).toEqual([]);
});

test('a wait stands in the session with its end and its reason, beside what is known', async () => {
  const { seen, last, ms } = await check('heals');
  expect(new Set(waits(seen))).toEqual(new Set(['running 10 rateLimited']));
  const waiting = seen.find(({ retryAt }) => retryAt)!;
  expect(waiting.checks.map(({ about }) => about)).toEqual(['token', 'portal', 'scopes']);
  expect(last.checks.map(({ state }) => state)).toEqual(['pass', 'pass', 'pass', 'pass']);
  expect(ms).toBe(10_000);
});

test('HubSpot’s lag stands there too, and settles', async () => {
  const { seen, last } = await check('settling');
  expect([...new Set(waits(seen))]).toEqual([
    'running 5 scopesSettling',
    'running 15 scopesSettling',
  ]);
  expect(last.checks.at(-1)).toMatchObject({ about: 'item', state: 'pass' });
});

test('a cancel leaves what is known, at once', async () => {
  const limited = await check('rate-limited', {}, 'rateLimited');
  expect(limited.ms).toBe(0);
  expect(limited.last).toMatchObject({
    state: 'done',
    checks: [{ about: 'token', state: 'notChecked', problem: { kind: 'cancelled' } }, {}],
  });
  const settling = await check('unsettled', {}, 'scopesSettling');
  expect(settling.ms).toBe(0);
  expect(settling.last).toMatchObject({ state: 'done', checks: [{ state: 'pass' }, {}, {}, {}] });
});

test('a sample is read where there is no item, and stays in the session', async () => {
  const { last, area } = await check('good', { items: [] });
  expect(last.checks.map(({ about }) => about)).toEqual(['token', 'portal', 'scopes', 'sample']);
  expect(Object.keys(area.items)).toEqual(['draft', 'report']);
});
