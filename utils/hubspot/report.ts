import type { Item } from './item.ts';
import type { HubSpotProblem } from './problem.ts';

/**
 * How a check ended. `warn`: works, with something to know. `notChecked`: neither proven nor
 * refuted, because an answer could not be had.
 */
export type CheckState = 'pass' | 'warn' | 'fail' | 'notChecked';

/** One line of a report: what was looked at, how it ended, and what is wrong. */
export type Check = {
  readonly about: 'token' | 'portal' | 'scopes' | 'item';
  readonly state: CheckState;
  readonly problem?: HubSpotProblem;
  /** For an item: which one, and the name HubSpot gave it. */
  readonly item?: Item;
  readonly name?: string;
};

/** What HubSpot's API said of a token. All but the portal may be unknown. */
export type TokenFacts = {
  readonly portalId: string;
  readonly portalName?: string;
  /** `STANDARD`, `SANDBOX`, `DEVELOPER_TEST`, … as HubSpot spells it. */
  readonly accountType?: string;
  /** The host of the account's app, e.g. `app-eu1.hubspot.com`. */
  readonly uiDomain?: string;
  readonly region?: string;
  readonly appId?: string;
  readonly userId?: string;
  readonly scopes?: readonly string[];
};

/** All checks, in the order to show them in, and what the token turned out to be. */
export type Report = { readonly checks: readonly Check[]; readonly facts?: TokenFacts };

/** True where a check failed or could not be made, so that sealing needs the person's word. */
export const hasOpenProblems = (report: Pick<Report, 'checks'>): boolean =>
  report.checks.some(({ state }) => state === 'fail' || state === 'notChecked');
