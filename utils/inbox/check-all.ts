import { recheckAccount } from '../handoff/recheck-account.ts';
import type { Handoff, HandoffAccount } from '../handoff/schema.ts';
import type { Api } from '../hubspot/api.ts';
import type { Clock } from '../hubspot/clock.ts';
import type { Pace, Waiting } from '../hubspot/pace.ts';
import { createPace } from '../hubspot/pace.ts';
import type { HubSpotProblem } from '../hubspot/problem.ts';
import type { Checked } from './checked.ts';

/** What checking takes from outside. */
export type CheckTools = Pick<Api, 'fetch' | 'online' | 'signal'> & {
  readonly clock: Clock;
  /** Words for a problem, as the person sees them. */
  readonly words: (problem: HubSpotProblem) => string;
  /** Told when an app has to wait. */
  readonly onWait?: (waiting: Waiting) => void;
};

/**
 * Checks the tokens of any number of handoffs, all at once: the whole lasts as long as the slowest
 * of them. HubSpot counts calls by app and account, so tokens of one app share one pace, and no app
 * comes near its ceiling. What is done is told one by one; what was stopped is not told at all.
 */
export async function checkAll(
  handoffs: readonly Handoff[],
  tools: CheckTools,
  tell: (handoff: Handoff, checked: Checked) => Promise<void> | void,
): Promise<void> {
  const { words, clock, fetch, online, signal } = tools;
  const api = { fetch, ...(online && { online }), ...(signal && { signal }) };
  const moment = () => ({ now: new Date(clock.now()), words });
  const paces = new Map<string, Pace>();
  const paceOf = (account: HandoffAccount): Pace => {
    const key = appOf(account);
    const pace = paces.get(key) ?? createPace(clock, tools.onWait);
    paces.set(key, pace);
    return pace;
  };
  await Promise.all(
    handoffs.map(async (handoff) => {
      const accounts = await Promise.all(
        handoff.accounts.map(async (account) => {
          const rechecked = await recheckAccount(
            account,
            { ...api, pace: paceOf(account) },
            moment,
          );
          return rechecked.lines;
        }),
      );
      if (!signal?.aborted) await tell(handoff, { at: clock.now(), accounts });
    }),
  );
}

/** What HubSpot counts calls by; where the app is not known, the token stands for it. */
function appOf({ portal, credential }: HandoffAccount): string {
  const { appId, token = '' } = credential ?? {};
  return appId ? `${portal?.portalId} ${appId}` : token;
}
