import type { Expected } from '../hubspot/check.ts';
import type { IdName } from '../hubspot/ids.ts';
import { idForms } from '../hubspot/ids.ts';
import type { Item } from '../hubspot/item.ts';
import type { HubSpotProblem, PasteProblem } from '../hubspot/problem.ts';
import type { Report } from '../hubspot/report.ts';
import type { AccessToken } from '../hubspot/token.ts';
import { parseToken } from '../hubspot/token.ts';
import type { Result } from '../result.ts';
import type { CheckLine, HandoffAccount, HandoffItem } from './schema.ts';

/** What `checkToken` takes, of an account in a handoff that has been opened. */
export type AccountCheck = {
  /** The problem where the text in its place is no token at all. */
  readonly token: Result<AccessToken, PasteProblem>;
  readonly expected: Expected;
  /** The place of each item of `expected` among the account's items. */
  readonly places: ReadonlyMap<Item, number>;
};

/**
 * What is to be checked of an account; `undefined` where it has no token to check with. Whoever sealed
 * it may have written anything: an item whose IDs are not of HubSpot's form is left out, since IDs
 * become parts of addresses.
 */
export function accountCheck(account: HandoffAccount): AccountCheck | undefined {
  const { credential, items, portal } = account;
  if (!credential) return undefined;
  const places = new Map<Item, number>();
  for (const [place, item] of items.entries()) if (isItem(item)) places.set(item, place);
  return {
    token: parseToken(credential.token),
    expected: { ...(portal && { portalId: portal.portalId }), items: [...places.keys()] },
    places,
  };
}

function isItem(item: HandoffItem): item is HandoffItem & Item {
  const ids = Object.entries(item.ids);
  return (
    ids.length > 0 && ids.every(([name, value]) => isIdName(name) && idForms[name].test(value))
  );
}

const isIdName = (name: string): name is IdName => Object.hasOwn(idForms, name);

/** The moment of a check, and the words for its problems as the one who checks sees them. */
export type CheckMoment = {
  readonly now: Date;
  readonly words: (problem: HubSpotProblem) => string;
};

/** A report as the lines of a handoff or a receipt. What HubSpot told besides is left out. */
export function linesOf(
  { checks }: Pick<Report, 'checks'>,
  places: ReadonlyMap<Item, number>,
  { now, words }: CheckMoment,
): CheckLine[] {
  return checks.flatMap(({ about, state, problem, item }) => {
    // A sample of the account's data is for the eyes of whoever checks.
    if (about === 'sample') return [];
    const place = item && places.get(item);
    return [
      {
        about,
        state,
        at: now.toISOString(),
        ...(problem && { problem: { kind: problem.kind, words: words(problem) } }),
        ...(place !== undefined && { item: place }),
      },
    ];
  });
}

/** One thing as it was checked by the sender and here. */
export type Compared = {
  readonly about: CheckLine['about'];
  readonly item?: number;
  readonly before?: CheckLine;
  readonly now?: CheckLine;
  /** True where both were checked, and turned out otherwise. */
  readonly changed: boolean;
};

/** Sets the sender's checks beside ours, in the sender's order; what only one has comes after. */
export function compareLines(
  before: readonly CheckLine[],
  now: readonly CheckLine[] | undefined,
): Compared[] {
  const ours = new Map((now ?? []).map((line) => [keyOf(line), line]));
  const both = before.map((line) => {
    const key = keyOf(line);
    const mine = ours.get(key);
    ours.delete(key);
    return compared(line, mine);
  });
  return [...both, ...[...ours.values()].map((line) => compared(undefined, line))];
}

const keyOf = ({ about, item }: CheckLine): string => `${about} ${item ?? ''}`;

function compared(before: CheckLine | undefined, now: CheckLine | undefined): Compared {
  const { about, item } = (before ?? now)!;
  const changed =
    before !== undefined &&
    now !== undefined &&
    (before.state !== now.state || before.problem?.kind !== now.problem?.kind);
  return {
    about,
    ...(item !== undefined && { item }),
    ...(before && { before }),
    ...(now && { now }),
    changed,
  };
}
