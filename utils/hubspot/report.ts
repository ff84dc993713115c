import type { Item } from './item.ts';
import type { HubSpotProblem } from './problem.ts';

/**
 * How a check ended. `warn`: works, with something to know. `notChecked`: neither proven nor
 * refuted, because an answer could not be had.
 */
export type CheckState = 'pass' | 'warn' | 'fail' | 'notChecked';

/** The user whom a meeting link belongs to; only the user's ID where the token may not read owners. */
export type LinkOwner = {
  readonly userId: string;
  readonly ownerId?: string;
  readonly name?: string;
};

/** A meeting link as the account has it, whichever of its IDs it was asked for by. */
export type MeetingLink = {
  readonly meetingId: string;
  readonly meetingSlug: string;
  readonly name?: string;
  /** `PERSONAL_LINK`, `GROUP_CALENDAR` or `ROUND_ROBIN_CALENDAR`, as HubSpot spells it. */
  readonly type?: string;
  readonly owner?: LinkOwner;
};

/** One line of a report: what was looked at, how it ended, and what is wrong. */
export type Check = {
  readonly about: 'token' | 'portal' | 'scopes' | 'item';
  readonly state: CheckState;
  readonly problem?: HubSpotProblem;
  /** For an item: which one, and the name HubSpot gave it. */
  readonly item?: Item;
  readonly name?: string;
  /** For a meeting link: what it turned out to be. */
  readonly meetingLink?: MeetingLink;
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
