import type { Item } from './item.ts';
import type { HubSpotProblem } from './problem.ts';
import type { ScopeArea } from './scope-names.ts';

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

/** One scope that the items of a handoff need, and whether the token has it. */
export type NeededScope = {
  readonly scope: string;
  /** `unknown` where HubSpot neither listed the token's scopes nor took or refused a call. */
  readonly state: 'granted' | 'missing' | 'unknown';
  /** The first of the items that need it, with the names HubSpot gave them, and how many they are. */
  readonly items: readonly Pick<Check, 'item' | 'name'>[];
  readonly count: number;
  /** A scope the token does have, which is often taken for this one: the write scope, a guide's. */
  readonly mistakenFor?: { readonly scope: string; readonly by: 'write' | 'sensitive' | 'name' };
};

/** Scopes of a token that no item needs: by what they allow, or by the part of HubSpot they open. */
export type SpareScopes = {
  readonly group: 'write' | 'sensitive' | ScopeArea;
  readonly scopes: readonly string[];
};

/** What a token may do against what it must do. */
export type ScopeReport = {
  readonly needed: readonly NeededScope[];
  /** Without items only what writes or is sensitive, as nothing is known to be needed. */
  readonly spare: readonly SpareScopes[];
};

/** What a sample is that is read as proof, by its kind; of records by their type. */
export type Sample = {
  readonly kind: 'record' | 'meetingLink';
  readonly objectTypeId?: string;
};

/** One line of a report: what was looked at, how it ended, and what is wrong. */
export type Check = {
  readonly about: 'token' | 'portal' | 'scopes' | 'sample' | 'item';
  readonly state: CheckState;
  readonly problem?: HubSpotProblem;
  /** For an item: which one, and the name HubSpot gave it. */
  readonly item?: Item;
  readonly name?: string;
  /** For the scopes: each that is needed, and each that is not. */
  readonly scopeReport?: ScopeReport;
  /** For a sample of the account's data: what kind of thing it is. */
  readonly sample?: Sample;
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

/** The states that a check can end in, the gravest first. */
const byGravity: readonly CheckState[] = ['fail', 'notChecked', 'warn', 'pass'];

/** The gravest of some checks, the first of equals; `undefined` where there is none. */
export const gravestOf = <Line extends { readonly state: CheckState }>(
  lines: readonly Line[],
): Line | undefined =>
  byGravity.flatMap((state) => lines.find((line) => line.state === state) ?? [])[0];
