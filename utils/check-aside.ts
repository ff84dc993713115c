import { checkToken } from './hubspot/check.ts';
import { systemClock } from './hubspot/clock.ts';
import { createPace } from './hubspot/pace.ts';
import type { Report } from './hubspot/report.ts';
import { parseToken } from './hubspot/token.ts';
import type { CheckApi } from './run-check.ts';
import type { AccountDraft } from './session.ts';

/**
 * How many accounts are checked at once. HubSpot's limits are each account's own, so none slows
 * another down; this one keeps the computer's connection free for the rest.
 */
const mostAtOnce = 4;

/** The checks of accounts by their IDs. One without a token has none. */
export type AsideReports = { readonly [id: string]: Report };

/**
 * Checks accounts that are set aside, each against its own portal and within its token's limits.
 * `told` is called as each has been checked.
 */
export async function checkAside(
  accounts: readonly AccountDraft[],
  { clock = systemClock, ...api }: CheckApi,
  told: () => void,
): Promise<AsideReports> {
  const reports: { [id: string]: Report } = {};
  const left = [...accounts];
  const checkNext = async (): Promise<void> => {
    for (let account = left.shift(); account; account = left.shift()) {
      if (api.signal?.aborted) return;
      const { id, items, page } = account;
      const token = parseToken(account.token);
      if (token.ok) {
        const expected = { portalId: page?.portalId, host: page?.host, items };
        const watch = { clock, tell: () => undefined };
        const pace = createPace(clock);
        reports[id] = await checkToken(token.value, expected, { ...api, pace }, watch);
      }
      told();
    }
  };
  await Promise.all(Array.from({ length: mostAtOnce }, checkNext));
  return reports;
}
