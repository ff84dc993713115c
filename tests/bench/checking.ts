import { setTimeout as wait } from 'node:timers/promises';
import type { Api } from '../../utils/hubspot/api.ts';
import { checkToken } from '../../utils/hubspot/check.ts';
import { createPace } from '../../utils/hubspot/pace.ts';
import { systemClock } from '../../utils/hubspot/clock.ts';
import { mixed, portalId } from '../hubspot/ten-items.ts';
import { tokenNamed } from '../stand-in/accounts.ts';
import { standInFetch } from '../stand-in/api.ts';
import type { Row } from './table.ts';
import { row } from './table.ts';

const latencyMs = 80;
const rounds = 15;

/** A full check of ten items against answers that take 80 ms each, in such round trips. */
export async function measureChecking(): Promise<Row[]> {
  const real = standInFetch();
  const fetch: Api['fetch'] = async (url, init) => {
    await wait(latencyMs);
    return real(url, init);
  };
  const trips: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const started = performance.now();
    await checkToken(
      { token: tokenNamed('all-scopes').token, kind: 'accessToken' },
      { portalId, items: mixed },
      { fetch, pace: createPace(systemClock) },
      { clock: systemClock, tell: () => {} },
    );
    trips.push((performance.now() - started) / latencyMs);
  }
  return [row('ten items of all kinds', trips, '×', { goal: 2.5, note: '80 ms a round trip' })];
}
