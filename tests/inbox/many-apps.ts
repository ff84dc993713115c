import type { Clock } from '../../utils/hubspot/clock.ts';
import type { Handoff } from '../../utils/handoff/schema.ts';
import { sample } from '../handoff/sample.ts';
import { tokenNamed } from '../stand-in/accounts.ts';
import { standInFetch } from '../stand-in/api.ts';

const good = tokenNamed('good').token;
const tokenAt = (at: number) => `pat-na1-00000000-0000-4000-8000-${String(at).padStart(12, '0')}`;

/** A handoff with a token of its own, of the app that is named. */
export function handoffOf(at: number, appId: string): Handoff {
  const [account] = sample.accounts;
  const credential = { ...account!.credential!, token: tokenAt(at), appId };
  return { ...sample, id: `handoff ${at}`, accounts: [{ ...account!, credential }] };
}

/**
 * A HubSpot that answers all those tokens as the good one, counts calls by app in a rolling window,
 * and refuses what goes over its ceiling. A call takes as long as its token says.
 */
export function hubSpotOfApps(
  clock: Clock,
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
    await clock.wait(latency(at));
    const now = clock.now();
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
