import { expect, test } from 'vitest';
import { checkAll } from '../../utils/inbox/check-all.ts';
import type { Checked } from '../../utils/inbox/checked.ts';
import { sample } from '../handoff/sample.ts';
import { virtualClock } from '../virtual-clock.ts';
import { handoffOf, hubSpotOfApps } from './many-apps.ts';

const words = ({ kind }: { kind: string }) => kind;

test('200 tokens of as many apps take as long as the slowest of them', async () => {
  const time = virtualClock();
  const latency = (at: number) => (at === 7 ? 900 : 100);
  const appOf = String;
  const { fetch, seen } = hubSpotOfApps(time.clock, { ceiling: 100, appOf, latency });
  const handoffs = Array.from({ length: 200 }, (_, at) => handoffOf(at, appOf(at)));
  const done = new Map<string, Checked>();
  const tools = { fetch, clock: time.clock, words };
  await time.run(
    checkAll(handoffs, tools, ({ id }, checked) => {
      done.set(id, checked);
    }),
  );
  expect(done.size).toBe(200);
  expect(seen.refused).toBe(0);
  // Two round trips deep, whatever else is checked meanwhile.
  expect(time.clock.now()).toBe(2 * 900);
  expect(done.get('handoff 3')!.at).toBe(2 * 100);
  const states = done.get('handoff 3')!.accounts[0]!.map(({ state }) => state);
  expect(states).toEqual(['pass', 'pass', 'pass', 'pass']);
});

test('tokens of one app share its ceiling, and none of their calls is refused', async () => {
  const time = virtualClock();
  const appOf = (at: number) => (at < 60 ? 'shared' : String(at));
  const { fetch, seen } = hubSpotOfApps(time.clock, { ceiling: 100, appOf, latency: () => 50 });
  const handoffs = Array.from({ length: 200 }, (_, at) => handoffOf(at, appOf(at)));
  let done = 0;
  const tools = { fetch, clock: time.clock, words };
  await time.run(checkAll(handoffs, tools, () => void (done += 1)));
  expect(done).toBe(200);
  expect(seen.refused).toBe(0);
  expect(seen.most).toBeLessThanOrEqual(80);
});

test('what is stopped tells nothing more, and makes no further call', async () => {
  const time = virtualClock();
  const stop = new AbortController();
  const { fetch, seen } = hubSpotOfApps(time.clock, {
    ceiling: 100,
    appOf: () => 'one',
    latency: () => 50,
  });
  const handoffs = Array.from({ length: 30 }, (_, at) => handoffOf(at, 'one'));
  const told: string[] = [];
  const tools = { fetch, clock: time.clock, words, signal: stop.signal };
  await time.run(
    checkAll(handoffs, tools, ({ id }) => {
      told.push(id);
      stop.abort();
    }),
  );
  expect(told).toHaveLength(1);
  expect(seen.calls).toBeLessThan(100);
});

test('a text in the place of a token is told as such, and nothing is called with it', async () => {
  const [account] = sample.accounts;
  const credential = { ...account!.credential!, token: 'pat-na1-x\r\nX-Evil: 1' };
  const handoff = { ...sample, accounts: [{ ...account!, credential }] };
  const fetch = () => Promise.reject(new Error('Called'));
  const time = virtualClock();
  let checked: Checked | undefined;
  await checkAll([handoff], { fetch, clock: time.clock, words }, (_, made) => {
    checked = made;
  });
  expect(checked?.accounts[0]).toMatchObject([{ about: 'token', state: 'fail' }]);
});
