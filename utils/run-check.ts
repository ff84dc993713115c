import type { Api } from './hubspot/api.ts';
import { checkToken } from './hubspot/check.ts';
import type { Clock } from './hubspot/clock.ts';
import { systemClock } from './hubspot/clock.ts';
import type { Waiting } from './hubspot/pace.ts';
import { createPace } from './hubspot/pace.ts';
import type { Report } from './hubspot/report.ts';
import { parseToken } from './hubspot/token.ts';
import type { AccessToken } from './hubspot/token.ts';
import { latestOnly } from './latest-only.ts';
import type { Draft, SessionArea } from './session.ts';
import { writeOutcome } from './session.ts';

/** What a check takes from outside; the computer's own clock unless told. */
export type CheckApi = Omit<Api, 'token' | 'pace' | 'made'> & { readonly clock?: Clock };

/**
 * Checks the draft's token and items, and leaves the report where every page can see it, with
 * something of the account's as proof where no item is one.
 */
export async function runCheck(area: SessionArea, draft: Draft, api: CheckApi): Promise<Report> {
  const token = parseToken(draft.token);
  if (!token.ok) {
    const checks = [{ about: 'token', state: 'fail', problem: token.problem }] as const;
    await writeOutcome(area, draft, {
      report: { revision: draft.revision, state: 'done', checks },
    });
    return { checks };
  }
  return checkAndKeep(area, draft, token.value, api, true);
}

/**
 * Makes the checks. What is known so far stands in the session meanwhile, with `retryAt` while
 * HubSpot is waited for, and the report after.
 */
export async function checkAndKeep(
  area: SessionArea,
  draft: Draft,
  token: AccessToken,
  { clock = systemClock, ...api }: CheckApi,
  sample = false,
): Promise<Report> {
  const { revision, items, page } = draft;
  let known: Report = { checks: [] };
  let waiting: Waiting | undefined;
  const progress = latestOnly(() => {
    const { until: retryAt, reason } = waiting ?? { until: 0 };
    const wait = retryAt > clock.now() ? { retryAt, reason } : {};
    return writeOutcome(area, draft, { report: { revision, state: 'running', ...known, ...wait } });
  });
  progress.put();
  await progress.written();
  const wait = (next: Waiting) => {
    waiting = next;
    progress.put();
  };
  const watch = {
    clock,
    tell: (report: Report, next = waiting) => {
      known = report;
      waiting = next;
      progress.put();
    },
  };
  const pace = createPace(clock, wait);
  const expected = { portalId: page?.portalId, items, sample };
  const report = await checkToken(token, expected, { ...api, pace }, watch);
  await progress.written();
  await writeOutcome(area, draft, { report: { revision, state: 'done', ...report } });
  return report;
}
