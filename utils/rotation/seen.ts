import type { SealFormat } from '../handoff/format-names.ts';
import type { Item } from '../hubspot/item.ts';
import type { TokenFacts } from '../hubspot/report.ts';
import { sixMonthsAfter } from './due.ts';
import type { HandedOff, TokenRow } from './row.ts';
import { unsecret } from './unsecret.ts';

/** A token that HubSpot took, and where and when. It ends here: rows have its last four characters. */
export type Sighting = {
  readonly token: string;
  readonly facts: TokenFacts;
  /** The HubSpot page that was open, where it is that of a key or app. */
  readonly page?: { readonly portalId?: string; readonly serviceKeyId?: string; appId?: string };
  /** The row that the person said was rotated: this is its new token. */
  readonly rotates?: string;
  readonly now: number;
  /** For a row that is new. */
  readonly newId: string;
  /** Where it was also sealed: for whom, and with what. */
  readonly handoff?: {
    readonly to: string;
    readonly format?: SealFormat;
    readonly context: string;
    readonly items: readonly Item[];
  };
};

type Known = Pick<
  TokenRow,
  | 'portalId'
  | 'portalName'
  | 'accountType'
  | 'host'
  | 'appId'
  | 'serviceKeyId'
  | 'isPrivateApp'
  | 'lastFour'
  | 'scopes'
>;

/** The most characters of the words about an integration, and the most recipients of one token. */
const longestContext = 200;
const mostHandoffs = 20;

/** The rows after a token was seen: the one that is its own is brought up to date, or there is a new one. */
export function withSighting(rows: readonly TokenRow[], seen: Sighting): TokenRow[] {
  const known = knownOf(seen);
  if (!/^\d{1,20}$/.test(known.portalId)) return [...rows];
  const row = rowFor(rows, known, seen.rotates);
  const others = rows.filter((other) => other !== row);
  const next = row ? seenAgain(row, known, seen.now) : newRow(known, seen);
  return [handedOff(next, known.lastFour, seen), ...others];
}

function knownOf({ token, facts, page }: Sighting): Known {
  const here = page?.portalId === facts.portalId ? page : undefined;
  const text = (value: string | undefined) => unsecret(value, token);
  const digits = (value: string | undefined) =>
    value && /^\d{1,20}$/.test(value) ? value : undefined;
  const [portalName, accountType, host] = [
    text(facts.portalName)?.slice(0, 200),
    text(facts.accountType),
    text(facts.uiDomain),
  ];
  const [appId, serviceKeyId] = [digits(facts.appId), digits(here?.serviceKeyId)];
  return {
    portalId: facts.portalId,
    ...(portalName && { portalName }),
    ...(accountType && { accountType }),
    ...(host && { host }),
    ...(appId && { appId }),
    ...(serviceKeyId && { serviceKeyId }),
    ...(appId && here?.appId === appId && { isPrivateApp: true }),
    lastFour: token.slice(-4),
    ...(facts.scopes && { scopes: facts.scopes.filter((scope) => text(scope)) }),
  };
}

/**
 * The row of a token: by its last four characters and portal; else, when a key or app has a new
 * token, by the app's or key's ID. Two apps of one portal are told apart by their IDs where known.
 */
function rowFor(
  rows: readonly TokenRow[],
  known: Known,
  rotates: string | undefined,
): TokenRow | undefined {
  const { portalId, appId, serviceKeyId, lastFour } = known;
  const inPortal = rows.filter((row) => row.portalId === portalId);
  const fitting = inPortal.filter((row) => !row.appId || !appId || row.appId === appId);
  return (
    fitting.find((row) => row.lastFour === lastFour) ??
    fitting.find((row) => row.previous?.lastFour === lastFour) ??
    // Once its new token is known, what was said of it has come to pass.
    inPortal.find((row) => row.id === rotates && row.state === 'rotated') ??
    fitting.find((row) => appId && row.appId === appId) ??
    fitting.find((row) => serviceKeyId && row.serviceKeyId === serviceKeyId)
  );
}

function newRow(known: Known, { now, newId }: Sighting): TokenRow {
  return {
    id: newId,
    ...known,
    firstChecked: now,
    lastChecked: now,
    rotateBy: sixMonthsAfter(now),
    state: 'inUse',
    handoffs: [],
  };
}

function seenAgain(row: TokenRow, known: Known, now: number): TokenRow {
  // The old token, still checked while it works, changes nothing of what is known of the new one.
  if (row.previous?.lastFour === known.lastFour && row.lastFour !== known.lastFour) return row;
  if (row.lastFour === known.lastFour) return { ...row, ...known, lastChecked: now };
  const { stateAt: _at, graceUntil, ...rest } = row;
  return {
    ...rest,
    ...known,
    firstChecked: now,
    lastChecked: now,
    rotateBy: sixMonthsAfter(now),
    state: 'inUse',
    previous: { lastFour: row.lastFour, ...(graceUntil !== undefined && { graceUntil }) },
  };
}

function handedOff(row: TokenRow, lastFour: string, { token, handoff, now }: Sighting): TokenRow {
  if (!handoff) return row;
  const { to, format, items } = handoff;
  const context = shortened(unsecret(handoff.context, token));
  const entry: HandedOff = {
    at: now,
    to,
    ...(format && { format }),
    ...(context && { context }),
    items: items.flatMap((item) => idsOnly(item, token)),
    lastFour,
  };
  const others = row.handoffs.filter((other) => !sameRecipient(other, entry));
  return { ...row, handoffs: [entry, ...others].slice(0, mostHandoffs) };
}

/** Whoever has a key is known by it; who was told a passphrase, by what it was for. */
const sameRecipient = (a: HandedOff, b: HandedOff): boolean =>
  a.to === b.to && (a.to !== 'passphrase' || a.context === b.context);

const shortened = (text: string | undefined) =>
  text && text.length > longestContext ? `${text.slice(0, longestContext)}…` : text;

/** An item without its name, which is a customer's. It gets it again from HubSpot when it is checked. */
function idsOnly({ kind, ids, portalId }: Item, token: string): HandedOff['items'] {
  const values = Object.entries(ids).flatMap(([name, value]) => (value ? [[name, value]] : []));
  if (values.length === 0 || values.some(([, value]) => !unsecret(value, token))) return [];
  const kept = Object.fromEntries(values) as { [name: string]: string };
  return [{ kind, ids: kept, ...(portalId && { portalId }) }];
}
