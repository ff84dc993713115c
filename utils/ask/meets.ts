import type { HandoffRequest, WantedItem } from '../handoff/request.ts';
import type { Unmet } from '../handoff/schema.ts';
import type { Item } from '../hubspot/item.ts';
import { sameItem } from '../hubspot/item.ts';
import type { HubSpotProblem } from '../hubspot/problem.ts';
import type { Check, CheckState, Report } from '../hubspot/report.ts';
import { matchItems } from './match-items.ts';

/**
 * How one wanted thing stands. `met`: there, and the last check found it so. `notChecked`: there, or
 * not known to be missing, and nothing has proven it. `failed`: there, and a check refutes it.
 * `missing`: not there.
 */
export type AskState = 'met' | 'notChecked' | 'failed' | 'missing';

/** One wanted thing, and how it stands. */
export type AskLine = {
  /** Names the line within its request: the sender's reasons are kept by it. */
  readonly key: string;
  readonly wanted: Unmet['wanted'];
  /** The portal ID, the scope's name, or the wanted item's place in the request, as text. */
  readonly which: string;
  readonly required: boolean;
  readonly state: AskState;
  /** For an item: what is asked for, and what in the handoff is meant by it. */
  readonly wantedItem?: WantedItem;
  readonly item?: Item;
  /** What the check found wrong. */
  readonly problem?: HubSpotProblem;
  /** For a portal that is not the one asked for: which it is instead. */
  readonly otherPortalId?: string;
};

/** What stands in the draft, and what the last check of its token has found. */
export type Answered = {
  readonly items: readonly Item[];
  readonly hasToken: boolean;
  /** The last report on just this token. Items that came since are not in it. */
  readonly report?: Pick<Report, 'checks' | 'facts'>;
  /** The page that is open: its portal counts where nothing surer is known. */
  readonly page?: { readonly portalId?: string };
};

/** A line for each thing that a request asks for, in the order in which they are shown. */
export function askLines(request: HandoffRequest, answered: Answered): readonly AskLine[] {
  return [
    ...(request.portalId ? [portalLine(request.portalId, answered)] : []),
    ...tokenLines(request, answered),
    ...itemLines(request, answered),
  ];
}

/** True for what the handoff does not hold, or holds in a form that does not do what was asked. */
export const isUnmet = ({ wanted, state }: AskLine): boolean =>
  // An item that could not be read is handed over all the same: its check tells.
  state === 'missing' || (state === 'failed' && wanted !== 'item');

/** True where every required thing is there, and proven where a token can prove it. */
export const isReady = (lines: readonly AskLine[], hasToken: boolean): boolean =>
  lines.every(
    ({ required, state }) => !required || state === 'met' || (state === 'notChecked' && !hasToken),
  );

/** The sender's reasons by the lines' keys. */
export type Reasons = { readonly [key: string]: string };

const reasonFor = ({ key }: AskLine, reasons: Reasons): string =>
  (Object.hasOwn(reasons, key) ? reasons[key]! : '').trim();

/** The required things that are not met and that no reason was given for. */
export const unexplained = (lines: readonly AskLine[], reasons: Reasons): readonly AskLine[] =>
  lines.filter((line) => line.required && isUnmet(line) && !reasonFor(line, reasons));

/** The most characters of a reason. */
export const longestReason = 1000;

/**
 * What the handoff says of what is not met: every required thing, and an optional one that a reason
 * was given for. Without a token its scopes go without saying.
 */
export const unmetOf = (lines: readonly AskLine[], reasons: Reasons): Unmet[] =>
  lines.flatMap((line) => {
    const reason = reasonFor(line, reasons).slice(0, longestReason);
    if (!isUnmet(line) || (!line.required && !reason)) return [];
    return [{ wanted: line.wanted, which: line.which, reason }];
  });

function portalLine(which: string, { items, report, page }: Answered): AskLine {
  const line = { key: 'portal', wanted: 'portal', which, required: true } as const;
  const proven = report?.facts?.portalId;
  if (proven === which) return { ...line, state: 'met' };
  const named = items.flatMap(({ portalId }) => portalId ?? []);
  const seen = proven ?? named.find((id) => id !== which) ?? named[0] ?? page?.portalId;
  if (!seen) return { ...line, state: 'missing' };
  if (seen === which) return { ...line, state: 'notChecked' };
  return { ...line, state: 'failed', otherPortalId: seen };
}

function tokenLines({ token }: HandoffRequest, { hasToken, report }: Answered): AskLine[] {
  if (!token) return [];
  const { required } = token;
  const check = report?.checks.find(({ about }) => about === 'token');
  const state = hasToken ? stateOf(check) : 'missing';
  const granted = hasToken ? report?.facts?.scopes : undefined;
  return [
    { key: 'token', wanted: 'token', which: 'token', required, state, ...problemOf(check) },
    ...[...new Set(token.scopes)].map((scope): AskLine => {
      const state = !granted ? 'notChecked' : granted.includes(scope) ? 'met' : 'missing';
      return { key: `scope:${scope}`, wanted: 'scope', which: scope, required, state };
    }),
  ];
}

function itemLines(request: HandoffRequest, { items, report, hasToken }: Answered): AskLine[] {
  const found = matchItems(request.items, items);
  return request.items.map((wantedItem, at) => {
    const item = found[at];
    const check = hasToken
      ? report?.checks.find((one) => item && one.item && sameItem(one.item, item))
      : undefined;
    return {
      key: `item:${at}`,
      wanted: 'item',
      which: String(at),
      required: wantedItem.required,
      wantedItem,
      state: item ? stateOf(check) : 'missing',
      ...(item && { item }),
      ...problemOf(check),
    };
  });
}

const states: { readonly [state in CheckState]: AskState } = {
  pass: 'met',
  warn: 'met',
  fail: 'failed',
  notChecked: 'notChecked',
};

const stateOf = (check: Check | undefined): AskState =>
  check ? states[check.state] : 'notChecked';

const problemOf = (check: Check | undefined) => (check?.problem ? { problem: check.problem } : {});
