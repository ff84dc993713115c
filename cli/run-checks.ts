import { recheckAccount } from '../utils/handoff/recheck-account.ts';
import { compareChecks } from '../utils/handoff/recheck.ts';
import type { Compared } from '../utils/handoff/recheck.ts';
import type { CheckLine, Handoff, HandoffAccount } from '../utils/handoff/schema.ts';
import { systemClock } from '../utils/hubspot/clock.ts';
import { createPace } from '../utils/hubspot/pace.ts';
import type { Report } from '../utils/hubspot/report.ts';
import { problemText } from '../utils/words.ts';
import { exitCodes } from './exit-codes.ts';

/** An account that was handed over, checked again; nothing is checked without a token. */
export type CheckedAccount = {
  readonly account: HandoffAccount;
  readonly report: Report;
  readonly lines: readonly CheckLine[];
  readonly compared: readonly Compared[];
};

/** Checks the accounts of a handoff against HubSpot, one after another. */
export async function runChecks({ accounts }: Handoff): Promise<CheckedAccount[]> {
  const checked: CheckedAccount[] = [];
  for (const account of accounts) checked.push(await runCheck(account));
  return checked;
}

async function runCheck(account: HandoffAccount): Promise<CheckedAccount> {
  const api = { fetch: globalThis.fetch, pace: createPace(systemClock) };
  const moment = () => ({ now: new Date(), words: problemText });
  const { report, lines } = await recheckAccount(account, api, moment);
  // Where nothing was checked, nothing has changed either.
  const compared = account.credential ? compareChecks(account.checks, lines) : [];
  return { account, report, lines, compared };
}

/** What all checks together say: an ID that HubSpot has no call for says nothing. */
export type Verdict = 'works' | 'fix' | 'unsettled';

/** `fix` where a check failed, `unsettled` where an answer could not be had. */
export function verdictOf(checked: readonly CheckedAccount[]): Verdict {
  const lines = checked.flatMap((account) => account.lines);
  if (lines.some(({ state }) => state === 'fail')) return 'fix';
  const open = lines.some(
    ({ state, problem }) => state === 'notChecked' && problem?.kind !== 'noTestCall',
  );
  return open ? 'unsettled' : 'works';
}

/** The exit code for what the checks say. */
export const verdictCode = (verdict: Verdict): number =>
  exitCodes[({ works: 'ok', fix: 'checksFailed', unsettled: 'network' } as const)[verdict]];
