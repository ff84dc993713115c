import type { Check, Report } from '../hubspot/report.ts';
import { idNames } from '../hubspot/ids.ts';
import type { Item } from '../hubspot/item.ts';
import { mainId } from '../hubspot/item.ts';
import type { AccessToken } from '../hubspot/token.ts';
import type { CheckMoment } from './check-lines.ts';
import { checkLines } from './check-lines.ts';
import type { Handoff, HandoffAccount, HandoffItem } from './schema.ts';
import { handoffVersion } from './schema.ts';

/** What goes into a handoff of one account. */
export type AccountParts = {
  readonly token?: AccessToken;
  readonly items: readonly Item[];
  /** The page the sender has open, where the account itself did not say. */
  readonly page?: { readonly portalId?: string; readonly host: string; readonly region: string };
  /** The checks made just now; none without a token. */
  readonly report?: Report;
};

/** All that goes into a handoff. Words and identity of the moment come in from outside. */
export type Parts = {
  readonly accounts: readonly AccountParts[];
  readonly context: string;
  readonly sealedAnyway: boolean;
  /** The request it answers, and what of it could not be met. */
  readonly request?: Handoff['request'];
  /** When the tokens are to be rotated at the latest, in milliseconds since 1970. */
  readonly rotateBy?: number;
};

/** What the moment of sealing adds. */
export type Moment = CheckMoment & { readonly id: string; readonly version: string };

/** Puts a handoff together. */
export function packageHandoff(parts: Parts, moment: Moment): Handoff {
  const { accounts, request, rotateBy } = parts;
  return {
    format: 'hubspot-handoff',
    version: handoffVersion,
    id: moment.id,
    createdAt: moment.now.toISOString(),
    createdBy: { name: 'Handoff for HubSpot', version: moment.version },
    ...(request && { request }),
    accounts: accounts.map((account) => accountOf(account, moment)),
    ...(parts.context.trim() && { context: parts.context.trim() }),
    ...(rotateBy !== undefined && { rotateBy: new Date(rotateBy).toISOString() }),
    sealedAnyway: parts.sealedAnyway,
  };
}

/** What is handed over of one account. The token's own account is believed over the page's address. */
function accountOf(parts: AccountParts, moment: Moment): HandoffAccount {
  const { token, items, report } = parts;
  const portal = portalOf(parts);
  return {
    ...(portal && { portal }),
    ...(token && { credential: credentialOf(token, report) }),
    items: items.map((item) =>
      itemOf(
        item,
        report?.checks.find((check) => check.item === item),
      ),
    ),
    checks: report ? checkLines(report.checks, items, moment) : [],
  };
}

/** An item with what its check has found out: its name and, of a meeting link, all its IDs. */
function itemOf(item: Item, check: Check | undefined): HandoffItem {
  const { meetingId, meetingSlug, type, owner } = check?.meetingLink ?? {};
  const label = check?.name ?? item.label;
  const ids = { ...item.ids, ...(meetingId && { meetingId, meetingSlug }) };
  return {
    ...item,
    ids: orderedIds({ ...item, ids }),
    ...(label && { label: label.slice(0, 500) }),
    ...(type && { type }),
    ...(owner && { owner }),
  };
}

function portalOf({ items, page, report }: AccountParts): HandoffAccount['portal'] {
  const facts = report?.facts;
  const portalId =
    facts?.portalId ?? page?.portalId ?? items.find((item) => item.portalId)?.portalId;
  if (!portalId) return undefined;
  const samePage = page?.portalId === portalId ? page : undefined;
  const host = facts?.uiDomain ?? samePage?.host;
  const region = facts?.region ?? samePage?.region;
  return {
    portalId,
    ...(host && { host }),
    ...(region && { region }),
    ...(facts?.portalName && { name: facts.portalName.slice(0, 500) }),
    ...(facts?.accountType && { accountType: facts.accountType }),
  };
}

function credentialOf({ token, kind }: AccessToken, report?: Report): HandoffAccount['credential'] {
  const { appId, userId, scopes } = report?.facts ?? {};
  return {
    token,
    kind,
    ...(appId && { appId }),
    ...(userId && { userId }),
    ...(scopes && { scopes: [...scopes] }),
  };
}

/** The IDs in the order in which people are shown them: the one the item is about comes first. */
function orderedIds(item: Item): { [name: string]: string } {
  const first = mainId(item);
  const all = idNames.flatMap((name) => (item.ids[name] ? [[name, item.ids[name]]] : []));
  return { [first.name]: first.value, ...Object.fromEntries(all) };
}
