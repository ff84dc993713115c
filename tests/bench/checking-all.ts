import type { Clock } from '../../utils/hubspot/clock.ts';
import { systemClock } from '../../utils/hubspot/clock.ts';
import { checkAll } from '../../utils/inbox/check-all.ts';
import { handoffOf, hubSpotOfApps } from '../inbox/many-apps.ts';
import { virtualClock } from '../virtual-clock.ts';
import { ratios } from './stats.ts';
import type { Row } from './table.ts';
import { row } from './table.ts';

const rounds = 3;
const tokens = 200;
/** How many calls HubSpot lets an app make in ten seconds. */
const ceiling = 100;
const [quick, slow] = [100, 2000];
const latency = (at: number) => (at === tokens - 1 ? slow : quick);
const places = Array.from({ length: tokens }, (_, at) => at);

/** The first so many tokens are of one app, the others of one each. */
const sharing = (number: number) => (at: number) => (at < number ? 'shared' : String(at));
/** As many as a ceiling lets go at once, and many more. */
const [few, many] = [12, 60];

/** Begins to check the tokens of some places; `seen` is what HubSpot sees of it. */
function check(clock: Clock, places: readonly number[], appOf: (at: number) => string) {
  const { fetch, seen } = hubSpotOfApps(clock, { ceiling, appOf, latency });
  const handoffs = places.map((at) => handoffOf(at, appOf(at)));
  const tools = { fetch, clock, words: ({ kind }: { kind: string }) => kind };
  return { seen, done: checkAll(handoffs, tools, () => {}) };
}

/** The same in real time, and how long it takes. */
async function timed(places: readonly number[]) {
  const started = performance.now();
  const { seen, done } = check(systemClock, places, sharing(few));
  await done;
  return { took: performance.now() - started, seen };
}

/** The tokens of 200 handoffs, all checked anew, beside the slowest of them alone. */
export async function measureCheckingAll(): Promise<Row[]> {
  const [all, alone]: [number[], number[]] = [[], []];
  let [refused, most, calls] = [0, 0, 0];
  for (let round = 0; round <= rounds; round++) {
    const slowest = await timed([tokens - 1]);
    const every = await timed(places);
    // The first is slower for all that is loaded with it.
    if (round === 0) continue;
    alone.push(slowest.took);
    all.push(every.took);
    refused += every.seen.refused;
    most = Math.max(most, every.seen.most);
    calls = every.seen.calls;
  }
  const time = virtualClock();
  const shared = check(time.clock, places, sharing(many));
  await time.run(shared.done);
  const share = (seen: { most: number }) => (seen.most / ceiling) * 100;
  return [
    row(`${tokens} tokens, by the slowest of them alone`, ratios(all, alone), '×', {
      goal: 1.2,
      note: `${calls} calls of ${quick} ms, the slowest token’s of ${slow} ms`,
    }),
    row('calls refused (429)', refused + shared.seen.refused, '', { goal: 0 }),
    row(`${few} of one app: the most of its ceiling that is used`, share({ most }), '%', {
      goal: 80,
    }),
    row(`${many} of one app: the most of its ceiling that is used`, share(shared.seen), '%', {
      goal: 80,
      note: 'on a clock that jumps, since they must wait for HubSpot’s window',
    }),
  ];
}
