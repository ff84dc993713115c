import type { Api } from '../hubspot/api.ts';
import { checkToken } from '../hubspot/check.ts';
import type { Report } from '../hubspot/report.ts';
import type { CheckMoment } from './check-lines.ts';
import { recheckLines, recheckOf } from './recheck.ts';
import type { CheckLine, HandoffAccount } from './schema.ts';

/** An account that was checked by its recipient: what HubSpot said, and the same as lines. */
export type Rechecked = { readonly report: Report; readonly lines: readonly CheckLine[] };

/**
 * Checks an account that was handed over, as whoever received it; nothing is called where it has no
 * token, or a text in its place that is none. `moment` is asked once the checks are made.
 */
export async function recheckAccount(
  account: HandoffAccount,
  api: Omit<Api, 'token'>,
  moment: () => CheckMoment,
): Promise<Rechecked> {
  const recheck = recheckOf(account);
  if (!recheck) return { report: { checks: [] }, lines: [] };
  const report: Report = recheck.ok
    ? await checkToken(recheck.value.token, recheck.value.expected, api)
    : { checks: [{ about: 'token', state: 'fail', problem: recheck.problem }] };
  const items = recheck.ok ? recheck.value.items : [];
  return { report, lines: recheckLines({ items }, report, moment()) };
}
