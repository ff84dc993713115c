import { expect, test } from 'vitest';
import type { Api } from '../../utils/hubspot/api.ts';
import { checkToken } from '../../utils/hubspot/check.ts';
import type { Item } from '../../utils/hubspot/item.ts';
import { createPace } from '../../utils/hubspot/pace.ts';
import { tokenNamed } from '../stand-in/accounts.ts';
import type { TokenName } from '../stand-in/accounts.ts';
import { standInFetch } from '../stand-in/api.ts';
import { virtualClock } from '../virtual-clock.ts';
import { links, mixed, portalId } from './ten-items.ts';

const latencyMs = 80;
/** Checks items against a stand-in whose answers take 80 ms; how many round trips, and what was asked. */
async function measure(name: TokenName, items: readonly Item[]) {
  const time = virtualClock();
  const real = standInFetch();
  const paths: string[] = [];
  const fetch: Api['fetch'] = async (url, init) => {
    paths.push(url);
    await time.clock.wait(latencyMs);
    return real(url, init);
  };
  const report = await time.run(
    checkToken(
      { token: tokenNamed(name).token, kind: 'accessToken' },
      { portalId, items },
      { fetch, pace: createPace(time.clock) },
      { clock: time.clock, tell: () => {} },
    ),
  );
  return { trips: time.clock.now() / latencyMs, report, paths };
}

test('ten items of all kinds end within two and a half round trips', async () => {
  const { trips, report, paths } = await measure('all-scopes', mixed);
  expect(mixed).toHaveLength(10);
  expect(report.checks.filter(({ state }) => state !== 'pass' && state !== 'warn')).toEqual([]);
  expect(trips).toBeLessThanOrEqual(2.5);
  expect(new Set(paths).size).toBe(paths.length);
});

test('three round trips where v3 stands in', async () => {
  const { trips, report } = await measure('no-dated', mixed.slice(0, 6).concat(links));
  expect(report.checks.filter(({ state }) => state === 'fail')).toEqual([]);
  expect(trips).toBeLessThanOrEqual(3);
});

test('ten meeting links take one list call, and each owner is read once', async () => {
  const ten = Array.from({ length: 10 }, (_, index) => links[index % links.length]!);
  const { trips, report, paths } = await measure('all-scopes', ten);
  expect(
    report.checks.filter(({ about, state }) => about === 'item' && state === 'pass'),
  ).toHaveLength(10);
  expect(paths.filter((path) => path.includes('/meeting-links'))).toHaveLength(1);
  expect(new Set(paths).size).toBe(paths.length);
  expect(trips).toBeLessThanOrEqual(2.5);
});

test('a token that HubSpot does not take costs one round trip', async () => {
  expect((await measure('revoked', mixed)).trips).toBe(1);
});
