import type { Expected } from '../hubspot/check.ts';
import { isHubSpotAddress } from '../hubspot/hosts.ts';
import { idForms, idNames } from '../hubspot/ids.ts';
import type { IdName } from '../hubspot/ids.ts';
import type { Item, ItemKind } from '../hubspot/item.ts';
import { accountKinds } from '../hubspot/item.ts';
import { appPages, bookingPages } from '../hubspot/pages.ts';
import type { PasteProblem } from '../hubspot/problem.ts';
import type { Report } from '../hubspot/report.ts';
import type { AccessToken } from '../hubspot/token.ts';
import { parseToken } from '../hubspot/token.ts';
import type { Result } from '../result.ts';
import { ok } from '../result.ts';
import type { CheckMoment } from './check-lines.ts';
import { checkLines } from './check-lines.ts';
import type { CheckLine, HandoffAccount, HandoffItem } from './schema.ts';

/** What `checkToken` takes, of an account that was handed over. */
export type Recheck = {
  readonly token: AccessToken;
  readonly expected: Expected;
  /** The account's items in its order; a place is empty where nothing can be read of one. */
  readonly items: readonly (Item | undefined)[];
};

/**
 * What to check of an account that was handed over: its token against its portal and its items.
 * `undefined` where only IDs were handed over; a problem where its token has not the form of one.
 */
export function recheckOf(account: HandoffAccount): Result<Recheck, PasteProblem> | undefined {
  if (!account.credential) return undefined;
  const token = parseToken(account.credential.token);
  if (!token.ok) return token;
  const portalId = account.portal?.portalId;
  const items = account.items.map((item) => itemFrom(item, portalId));
  const known = items.filter((item) => item !== undefined);
  // Items say which portal is meant, in words that suit a recipient: no page is open there.
  const meant = known.length === 0 && portalId ? { portalId } : {};
  return ok({ token: token.value, expected: { items: known, ...meant }, items });
}

const kinds: ReadonlySet<string> = new Set<ItemKind>([
  ...[...appPages, ...bookingPages].map(({ kind }) => kind),
  ...accountKinds,
  'other',
]);

/**
 * An item of a handoff as one of ours, in the given portal where it names none. Whoever wrote the
 * file may have written anything: `undefined` where its kind or an ID is not of a form we know, and
 * an address that is not HubSpot's is left out.
 */
export function itemFrom(
  { kind, ids, portalId, url, label }: HandoffItem,
  ofPortal?: string,
): Item | undefined {
  const names = Object.keys(ids);
  const known = names.every((name) => isIdName(name) && idForms[name].test(ids[name]!));
  if (!known || names.length === 0 || !kinds.has(kind)) return undefined;
  const portal = portalId ?? ofPortal;
  return {
    kind: kind as ItemKind,
    ids,
    ...(portal && { portalId: portal }),
    ...(url && isHubSpotAddress(url) && { url }),
    ...(label && { label }),
  };
}

const isIdName = (name: string): name is IdName => (idNames as string[]).includes(name);

/** A report as lines: an item that nothing can be read of was not checked. */
export function recheckLines(
  { items }: Pick<Recheck, 'items'>,
  { checks }: Pick<Report, 'checks'>,
  moment: CheckMoment,
): CheckLine[] {
  const problem = { kind: 'noTestCall' } as const;
  const unread = items.flatMap((item, place): CheckLine[] =>
    item
      ? []
      : checkLines([{ about: 'item', state: 'notChecked', problem }], [], moment).map((line) => ({
          ...line,
          item: place,
        })),
  );
  return [...checkLines(checks, items, moment), ...unread];
}

/** One thing that was checked by the sender, by the recipient, or by both. */
export type Compared = {
  readonly about: CheckLine['about'];
  /** For an item: its place in the account's `items`, from 0. */
  readonly item?: number;
  readonly before?: CheckLine;
  readonly now?: CheckLine;
  /** True where it had been checked and does not fare as it did. */
  readonly changed: boolean;
};

const order: readonly CheckLine['about'][] = ['token', 'portal', 'scopes', 'item'];

/** The sender's checks beside the recipient's, in the order in which checks are shown. */
export function compareChecks(
  before: readonly CheckLine[],
  now: readonly CheckLine[],
): readonly Compared[] {
  const rows = new Map<string, { before?: CheckLine; now?: CheckLine }>();
  const add = (which: 'before' | 'now') => (line: CheckLine) => {
    const key = keyOf(line);
    rows.set(key, { ...rows.get(key), [which]: line });
  };
  before.forEach(add('before'));
  now.forEach(add('now'));
  return [...rows.values()]
    .map((row): Compared => {
      const { about, item } = (row.before ?? row.now)!;
      const changed = row.before !== undefined && fare(row.before) !== fare(row.now);
      return { about, ...(item !== undefined && { item }), ...row, changed };
    })
    .sort(
      (a, b) => order.indexOf(a.about) - order.indexOf(b.about) || (a.item ?? 0) - (b.item ?? 0),
    );
}

const keyOf = ({ about, item }: CheckLine) => `${about} ${item ?? ''}`;

/** Words may differ between two versions of us, so they say nothing of a change. */
const fare = (line: CheckLine | undefined) => line && `${line.state} ${line.problem?.kind}`;
