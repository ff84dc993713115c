import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Api } from '../../utils/hubspot/api.ts';
import { callApi } from '../../utils/hubspot/api.ts';
import type { Waiting } from '../../utils/hubspot/pace.ts';
import { createPace } from '../../utils/hubspot/pace.ts';
import { virtualClock } from '../virtual-clock.ts';

type Time = ReturnType<typeof virtualClock>;

/** A server with a rolling window of ten seconds, whose answers take a while and overtake each other. */
function rolling(time: Time, max: number, latencies: readonly number[], headers = true) {
  const taken: number[] = [];
  const seen = { atOnce: 0, most: 0, used: 0, calls: 0 };
  const fetch: Api['fetch'] = async () => {
    seen.most = Math.max(seen.most, (seen.atOnce += 1));
    const latency = latencies[seen.calls++ % latencies.length]!;
    await time.clock.wait(latency / 2);
    const now = time.clock.now();
    taken.push(now);
    const used = taken.filter((at) => at > now - 10_000).length;
    seen.used = Math.max(seen.used, used);
    await time.clock.wait(latency / 2);
    seen.atOnce -= 1;
    return Response.json(
      {},
      {
        headers: headers
          ? {
              'X-HubSpot-RateLimit-Max': String(max),
              'X-HubSpot-RateLimit-Remaining': String(Math.max(0, max - used)),
              'X-HubSpot-RateLimit-Interval-Milliseconds': '10000',
            }
          : {},
      },
    );
  };
  return { fetch, seen };
}

const many = (api: Api, count: number) =>
  Promise.all(Array.from({ length: count }, () => callApi(api, { path: '/x' })));

describe('limits', () => {
  test('never more than 10 calls at once, also where no header tells a limit', async () => {
    const time = virtualClock();
    const { fetch, seen } = rolling(time, 100, [80], false);
    const api = { token: 't', fetch, pace: createPace(time.clock) };
    await time.run(many(api, 45));
    expect(seen).toMatchObject({ calls: 45, most: 10 });
    expect(time.clock.now()).toBe(5 * 80);
  });

  test('never more than 80 % of a window, whatever its size and however answers come', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 10, max: 60 }),
        fc.array(fc.integer({ min: 2, max: 900 }), { minLength: 1, maxLength: 7 }),
        fc.integer({ min: 1, max: 150 }),
        async (max, latencies, count) => {
          const time = virtualClock();
          const { fetch, seen } = rolling(time, max, latencies);
          const api = { token: 't', fetch, pace: createPace(time.clock) };
          const answers = await time.run(many(api, count));
          expect(answers.every(({ ok }) => ok)).toBe(true);
          expect(seen.calls).toBe(count);
          // The first ten go before any answer has told the limit.
          expect(seen.used).toBeLessThanOrEqual(Math.max(10, Math.floor(max * 0.8)));
        },
      ),
      { numRuns: 30 },
    );
  });

  test('one call asks whether there is room again, where the key is used by others too', async () => {
    const time = virtualClock();
    let calls = 0;
    const fetch: Api['fetch'] = async () => {
      await time.clock.wait(10);
      const remaining = (calls += 1) > 1 ? 90 : 5;
      return Response.json(
        {},
        {
          headers: {
            'X-HubSpot-RateLimit-Max': '100',
            'X-HubSpot-RateLimit-Remaining': String(remaining),
            'X-HubSpot-RateLimit-Interval-Milliseconds': '10000',
          },
        },
      );
    };
    const api = { token: 't', fetch, pace: createPace(time.clock) };
    await time.run(callApi(api, { path: '/x' }));
    const rest = many(api, 5);
    await time.settle();
    expect(calls).toBe(1);
    await time.run(rest);
    expect(calls).toBe(6);
    expect(time.clock.now()).toBe(10 + 10_000 + 10 + 10);
  });
});

describe('what a short wait may mend', () => {
  const answer =
    (status: number, body: string, headers: HeadersInit = {}) =>
    () =>
      new Response(body, { status, headers });
  const good = answer(200, '{"a":1}');
  const burst = answer(429, '{"policyName":"TEN_SECONDLY_ROLLING"}');
  const daily = answer(429, '{"policyName":"DAILY"}');
  const trouble = answer(500, '{}');

  async function ask(...answers: (() => Response)[]) {
    const time = virtualClock();
    const waits: number[] = [];
    let calls = 0;
    const onWait = ({ until }: Waiting) => waits.push((until - time.clock.now()) / 1000);
    const pace = createPace(time.clock, onWait);
    const fetch: Api['fetch'] = async () => answers[Math.min(calls++, answers.length - 1)]!();
    const result = await time.run(callApi({ token: 't', fetch, pace }, { path: '/x' }));
    return { result, waits, calls };
  }

  test.each([
    ['429 of ten seconds', burst, [10]],
    ['429 of a second', answer(429, '{"message":"Your secondly limit."}'), [1]],
    ['423', answer(423, '{}'), [2]],
    ['477', answer(477, '', { 'Retry-After': '30' }), [30]],
    ['500', trouble, [1]],
    ['502 with HTML', answer(502, '<html>'), [1]],
  ])('%s is tried again after its wait', async (_, first, waits) => {
    expect(await ask(first, good)).toEqual({
      result: { ok: true, value: { a: 1 } },
      waits,
      calls: 2,
    });
  });

  test.each([
    ['the daily limit', daily],
    ['a move of an hour', answer(477, '', { 'Retry-After': '3600' })],
    ['a move without a wait', answer(477, '')],
    ['a wait of over a minute', answer(503, '{}', { 'Retry-After': '61' })],
    ['a missing scope', answer(403, '{"category":"MISSING_SCOPES"}')],
    ['a rejected token', answer(401, '{}')],
    ['a missing record', answer(404, '{}')],
  ])('%s is told at once', async (_, first) => {
    expect(await ask(first, good)).toMatchObject({ result: { ok: false }, waits: [], calls: 1 });
  });

  test('what does not mend is told after three tries', async () => {
    expect(await ask(burst)).toMatchObject({
      result: { problem: { kind: 'rateLimited' } },
      waits: [10, 10],
      calls: 3,
    });
    expect(await ask(trouble)).toMatchObject({ waits: [1, 3], calls: 3 });
  });

  test('all calls wait together, and are told of it once', async () => {
    const time = virtualClock();
    const waits: number[] = [];
    let calls = 0;
    const pace = createPace(time.clock, ({ until }) => waits.push(until));
    const fetch: Api['fetch'] = async () => ((calls += 1) <= 10 ? burst() : good());
    const answers = await time.run(many({ token: 't', fetch, pace }, 30));
    expect(answers.every(({ ok }) => ok)).toBe(true);
    expect([waits, calls]).toEqual([[10_000], 40]);
  });
});

test('a cancel works at once, in a wait, in the queue and on the way', async () => {
  const time = virtualClock();
  const stop = new AbortController();
  let calls = 0;
  const fetch: Api['fetch'] = async (_, { signal }) => {
    if ((calls += 1) === 1) return new Response('{}', { status: 423 });
    await time.clock.wait(1e9, signal!);
    return Response.json({});
  };
  const pace = createPace(time.clock);
  const api = { token: 't', fetch, pace, signal: stop.signal };
  const held = callApi(api, { path: '/x' });
  await time.settle();
  const queued = many(api, 12);
  await time.settle();
  stop.abort();
  const answers = await Promise.all([held, queued]);
  for (const one of answers.flat())
    expect(one).toEqual({ ok: false, problem: { kind: 'cancelled' } });
  expect(time.clock.now()).toBe(0);

  const other = new AbortController();
  const onTheWay = many({ ...api, pace: createPace(time.clock), signal: other.signal }, 12);
  await time.settle();
  expect(calls).toBe(11);
  other.abort();
  for (const one of await onTheWay) expect(one).toMatchObject({ problem: { kind: 'cancelled' } });
  expect(calls).toBe(11);
});
