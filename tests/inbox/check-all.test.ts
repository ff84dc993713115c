import { expect, test } from 'vitest';
import type { Handoff } from '../../utils/handoff/schema.ts';
import { checkAll } from '../../utils/inbox/check-all.ts';
import type { Checked } from '../../utils/inbox/checked.ts';
import { sample } from '../handoff/sample.ts';
import { tokenNamed } from '../stand-in/accounts.ts';
import { standInFetch } from '../stand-in/api.ts';
import { virtualClock } from '../virtual-clock.ts';

const good = tokenNamed('good').token;
const tokenAt = (at: number) => `pat-na1-00000000-0000-4000-8000-${String(at).padStart(12, '0')}`;

/** A handoff with a token of its own, of the app that is named. */
function handoffOf(at: number, appId: string): Handoff {
  const [account] = sample.accounts;
  const credential = { ...account!.credential!, token: tokenAt(at), appId };
  return { ...sample, id: `handoff ${at}`, accounts: [{ ...account!, credential }] };
}

/**
 * A HubSpot that answers all those tokens as the good one, counts calls by app in a rolling window,
 * and refuses what goes over its ceiling. A call takes as long as its token says.
 */
function hubSpot(
  time: ReturnType<typeof virtualClock>,
  {
    ceiling,
    appOf,
    latency,
  }: { ceiling: number; appOf: (at: number) => string; latency: (at: number) => number },
) {
  const answer = standInFetch();
  const taken = new Map<string, number[]>();
  const seen = { refused: 0, calls: 0, most: 0 };
  const fetch = async (url: string, init: RequestInit) => {
    const at = Number(/-(\d{12})$/.exec(new Headers(init.headers).get('authorization')!)![1]);
    const app = appOf(at);
    await time.clock.wait(latency(at));
    const now = time.clock.now();
    const used = [...(taken.get(app) ?? []).filter((when) => when > now - 10_000), now];
    taken.set(app, used);
    seen.calls += 1;
    seen.most = Math.max(seen.most, used.length);
    if (used.length > ceiling) seen.refused += 1;
    const asGood = {
      ...init,
      headers: {
        ...Object.fromEntries(new Headers(init.headers)),
        authorization: `Bearer ${good}`,
      },
      ...(typeof init.body === 'string' && { body: init.body.replaceAll(tokenAt(at), good) }),
    };
    const response = await answer(url, asGood);
    const headers = new Headers(response.headers);
    headers.set('X-HubSpot-RateLimit-Max', String(ceiling));
    headers.set('X-HubSpot-RateLimit-Remaining', String(Math.max(0, ceiling - used.length)));
    headers.set('X-HubSpot-RateLimit-Interval-Milliseconds', '10000');
    return new Response(response.body, { status: response.status, headers });
  };
  return { fetch, seen };
}

const words = ({ kind }: { kind: string }) => kind;

test('200 tokens of as many apps take as long as the slowest of them', async () => {
  const time = virtualClock();
  const latency = (at: number) => (at === 7 ? 900 : 100);
  const appOf = String;
  const { fetch, seen } = hubSpot(time, { ceiling: 100, appOf, latency });
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
  const { fetch, seen } = hubSpot(time, { ceiling: 100, appOf, latency: () => 50 });
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
  const { fetch, seen } = hubSpot(time, { ceiling: 100, appOf: () => 'one', latency: () => 50 });
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
