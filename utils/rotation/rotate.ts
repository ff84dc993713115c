import { addressOf } from '../hubspot/address.ts';
import { appHostOr } from '../hubspot/go-to.ts';
import { idForms } from '../hubspot/ids.ts';
import type { Item, ItemKind } from '../hubspot/item.ts';
import { accountKinds } from '../hubspot/item.ts';
import { appPages, bookingPages } from '../hubspot/pages.ts';
import type { Draft } from '../session.ts';
import { graceMs } from './due.ts';
import type { HandedOff, TokenRow } from './row.ts';

/** A row whose token the person has rotated: ended at once, or with HubSpot's seven days of grace. */
export const rotated = (row: TokenRow, grace: boolean, now: number): TokenRow => {
  const { graceUntil: _until, ...rest } = row;
  return {
    ...rest,
    state: 'rotated',
    stateAt: now,
    ...(grace && { graceUntil: now + graceMs }),
  };
};

/** A row whose token has leaked. */
export const leaked = (row: TokenRow, now: number): TokenRow => {
  const { graceUntil: _until, ...rest } = row;
  return { ...rest, state: 'leaked', stateAt: now };
};

/** A row of which nothing was said after all. */
export const inUseAgain = (row: TokenRow): TokenRow => {
  const { graceUntil: _until, stateAt: _at, ...rest } = row;
  return { ...rest, state: 'inUse' };
};

/** The handoffs whose recipients have another token than the one in use. */
export const outdated = ({ handoffs, lastFour }: TokenRow): HandedOff[] =>
  handoffs.filter((handoff) => handoff.lastFour !== lastFour);

/** The draft of a new token for whoever had the old one; of the row's last handoff, if not told which. */
export function draftFor(
  row: TokenRow,
  handoff: HandedOff | undefined = row.handoffs[0],
  host: string | undefined = row.host,
): Partial<Draft> {
  const { to = '', format, context = '', items = [] } = handoff ?? {};
  const toKey = handoff !== undefined && to !== 'passphrase';
  return {
    token: '',
    rotates: row.id,
    items: items.flatMap((item) => itemFrom(item, appHostOr(host))),
    // Words that were cut are not sealed as if they were whole.
    context: context.endsWith('…') ? '' : context,
    ...(handoff && {
      recipient: toKey ? to : '',
      sealWith: toKey ? 'key' : 'passphrase',
      // A new token goes under a new passphrase, and into a file as before.
      passphrase: undefined,
      byHand: undefined,
    }),
    ...(format && { passphraseFormat: format }),
  };
}

const kinds: ReadonlySet<string> = new Set<string>([
  ...[...appPages, ...bookingPages].map(({ kind }) => kind),
  'other',
  ...accountKinds,
]);

/** An item as it stood in a draft. One of a kind or with an ID that this version lacks is left out. */
function itemFrom({ kind, ids, portalId }: HandedOff['items'][number], host: string): Item[] {
  const fits = Object.entries(ids).every(
    ([name, value]) => Object.hasOwn(idForms, name) && idForms[name as 'appId'].test(value),
  );
  if (!kinds.has(kind) || !fits || Object.keys(ids).length === 0) return [];
  const url = addressOf({ ...ids, ...(portalId && { portalId }) }, host);
  return [{ kind: kind as ItemKind, ids, ...(portalId && { portalId }), ...(url && { url }) }];
}

/** A page of HubSpot's on which a token can be rotated. */
export type KeyPage = {
  readonly kind: 'serviceKey' | 'serviceKeys' | 'privateApp';
  readonly address: string;
};

/**
 * Where a token is rotated. The key's own page where it was open when the token was checked, the
 * app's where that was. Otherwise nobody can tell: tokens of both look alike, and the API names the
 * app but not its kind. Then it is the list of keys, and the page that the app has if it is one.
 */
export function keyPages(row: TokenRow): KeyPage[] {
  const { portalId, serviceKeyId, appId, isPrivateApp } = row;
  const at = (path: string) => `https://${appHostOr(row.host)}${path}`;
  if (serviceKeyId) {
    return [{ kind: 'serviceKey', address: at(`/service-keys/${portalId}/key/${serviceKeyId}`) }];
  }
  const app = appId && {
    kind: 'privateApp' as const,
    address: at(`/private-apps/${portalId}/${appId}`),
  };
  if (app && isPrivateApp) return [app];
  return [{ kind: 'serviceKeys', address: at(`/service-keys/${portalId}`) }, ...(app ? [app] : [])];
}
