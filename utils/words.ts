import { i18n } from '#i18n';
import type { Check, MeetingLink, TokenFacts } from './hubspot/report.ts';
import { isStandardType } from './hubspot/object-types.ts';
import type { Item } from './hubspot/item.ts';
import { accountKinds, mainId } from './hubspot/item.ts';
import type { AccountName } from './handoff/problem.ts';
import type { Problem } from './problem.ts';

/** Words for a problem: what happened, and what to do about it. */
export type Words = { readonly title: string; readonly fix: string };

/** Looks a problem up in the word catalogue. A kind without words does not compile. */
export function problemWords(problem: Problem): Words {
  return { title: i18n.t(`problem.${problem.kind}.title`), fix: problemFix(problem) };
}

/** The same as one text, for a file, a receipt or a terminal. */
export function problemText(problem: Problem): string {
  const { title, fix } = problemWords(problem);
  return `${title}. ${fix}`;
}

function problemFix(problem: Problem): string {
  switch (problem.kind) {
    case 'noAnswer':
      return i18n.t('problem.noAnswer.fix', { seconds: problem.seconds });
    case 'rateLimited':
      return limitFix(problem);
    case 'accountMoving':
      return problem.waitSeconds
        ? i18n.t('problem.accountMoving.fixWait', { wait: waitWords(problem.waitSeconds) })
        : i18n.t('problem.accountMoving.fix');
    case 'missingScopes': {
      if (problem.scopes.length === 0) return i18n.t('problem.missingScopes.fixUnknown');
      const scopes = problem.scopes.join(', ');
      return problem.listed === 'legacy'
        ? i18n.t('problem.missingScopes.fixLegacy', { scopes })
        : i18n.t('problem.missingScopes.fix', { scopes });
    }
    case 'scopesSettling':
      return problem.scopes.length > 0
        ? i18n.t('problem.scopesSettling.fix', { scopes: problem.scopes.join(', ') })
        : i18n.t('problem.scopesSettling.fixUnknown');
    case 'scopesTooMany':
      if (problem.sensitive && problem.writes) return i18n.t('problem.scopesTooMany.fix');
      return problem.writes
        ? i18n.t('problem.scopesTooMany.fixWrites')
        : i18n.t('problem.scopesTooMany.fixSensitive');
    case 'meetingSlugPart':
      return i18n.t('problem.meetingSlugPart.fix', { slugs: problem.slugs.join(', ') });
    case 'tokenRegionUnknown':
      return i18n.t('problem.tokenRegionUnknown.fix', { region: problem.region });
    case 'otherPortal': {
      const { tokenPortalId, pagePortalId } = problem;
      return i18n.t('problem.otherPortal.fix', { tokenPortalId, pagePortalId });
    }
    case 'sandboxToken': {
      const { tokenPortalId, wantedPortalId } = problem;
      return i18n.t('problem.sandboxToken.fix', { tokenPortalId, wantedPortalId });
    }
    case 'testAccountToken': {
      const { tokenPortalId, wantedPortalId, accountType } = problem;
      const account = accountWords(accountType);
      return i18n.t('problem.testAccountToken.fix', { tokenPortalId, wantedPortalId, account });
    }
    case 'otherPortalThanItems': {
      const { tokenPortalId, itemPortalId } = problem;
      return i18n.t('problem.otherPortalThanItems.fix', { tokenPortalId, itemPortalId });
    }
    case 'itemsOfPortals':
      return i18n.t('problem.itemsOfPortals.fix', { portalIds: problem.portalIds.join(', ') });
    case 'regionDiffers': {
      const { tokenRegion, pageRegion } = problem;
      return i18n.t('problem.regionDiffers.fix', { tokenRegion, pageRegion });
    }
    case 'itemOtherPortal': {
      const { itemPortalId, tokenPortalId } = problem;
      return i18n.t('problem.itemOtherPortal.fix', { itemPortalId, tokenPortalId });
    }
    case 'unconfirmed':
      return problem.accounts
        ? i18n.t('accounts.unconfirmed', { names: problem.accounts.map(accountName).join(', ') })
        : i18n.t('problem.unconfirmed.fix');
    case 'fileNewer':
      return i18n.t('problem.fileNewer.fix', { version: problem.version });
    case 'requestExpired': {
      const { asker, validUntil } = problem;
      const date = new Date(validUntil).toLocaleDateString();
      return i18n.t('problem.requestExpired.fix', { asker, date });
    }
    default:
      return i18n.t(`problem.${problem.kind}.fix`);
  }
}

function limitFix({ policy, waitSeconds = 1 }: Problem & { kind: 'rateLimited' }): string {
  if (policy === 'daily') return i18n.t('problem.rateLimited.fixDaily');
  return policy === 'secondly'
    ? i18n.t('problem.rateLimited.fixSecondly', waitSeconds)
    : i18n.t('problem.rateLimited.fixTenSecondly', waitSeconds);
}

/** A wait of minutes or hours in words, rounded up: it is never over sooner. */
function waitWords(seconds: number): string {
  const minutes = Math.ceil(seconds / 60);
  return minutes < 120
    ? i18n.t('wait.minutes', minutes)
    : i18n.t('wait.hours', Math.ceil(minutes / 60));
}

/** HubSpot's reference of the failed call behind a problem, as a sentence; `''` where none. */
export const problemTrace = (problem: Problem): string =>
  'correlationId' in problem && problem.correlationId
    ? i18n.t('trace', { id: problem.correlationId })
    : '';

const isAccountKind = (kind: Item['kind']): kind is (typeof accountKinds)[number] =>
  (accountKinds as readonly string[]).includes(kind);

/** What a page or item is, in words: "Deal", "Meeting link", "List". */
export function kindWords({
  kind,
  objectTypeId,
}: {
  kind: Item['kind'];
  objectTypeId?: string;
}): string {
  if (isAccountKind(kind)) return i18n.t(`accountItem.${kind}`);
  if (kind !== 'record' || !objectTypeId) return i18n.t(`page.${kind}`);
  if (!isStandardType(objectTypeId)) return i18n.t('objectType.custom');
  return i18n.t(`objectType.${objectTypeId.replace('-', '_') as Underscored<typeof objectTypeId>}`);
}

type Underscored<Type extends string> = Type extends `${infer A}-${infer B}` ? `${A}_${B}` : never;

/** Asks which of several IDs of one address is meant. */
export const whichWords = (count: number): string =>
  count === 2 ? i18n.t('page1.whichTwo') : i18n.t('page1.which', { count });

const accountTypes = ['STANDARD', 'SANDBOX', 'DEVELOPER_TEST', 'APP_DEVELOPER'] as const;

/** A kind of account in words; one that is new to us as HubSpot spells it. */
export function accountWords(accountType: string): string {
  const known = accountTypes.find((type) => type === accountType);
  return known ? i18n.t(`accountType.${known}`) : accountType;
}

/** What an account is called: by its name and portal, or by its token where neither is known yet. */
export function accountName({ portalId, portalName: name, lastFour }: AccountName): string {
  if (portalId) {
    return name
      ? i18n.t('accounts.named', { name, portalId })
      : i18n.t('accounts.portal', { portalId });
  }
  return lastFour ? i18n.t('accounts.byToken', { lastFour }) : i18n.t('accounts.unknown');
}

/** What an item is, in words, e.g. "Deal". */
export const itemKindWords = ({ kind, ids: { objectTypeId } }: Item): string =>
  kindWords({ kind, objectTypeId });

/** An item in words: its kind, the ID it is about, and its name where known: "Deal 9101 (Ship)". */
export function itemWords(item: Item, name = item.label): string {
  const words = `${itemKindWords(item)} ${mainId(item).value}`;
  return name ? `${words} (${name})` : words;
}

/** A meeting link in words: by its name, with both of its IDs, and whose it is. */
function meetingLinkWords({ meetingId: id, meetingSlug: slug, name, owner }: MeetingLink): string {
  const link = name
    ? i18n.t('meetingLink.named', { name, id, slug })
    : i18n.t('meetingLink.unnamed', { id, slug });
  if (!owner) return link;
  return owner.name
    ? i18n.t('meetingLink.ownedBy', { link, owner: owner.name })
    : i18n.t('meetingLink.ownedByUser', { link, userId: owner.userId });
}

/** True for a scopes line that says how many were granted: nothing is missing. */
export const countsScopes = ({ about, state, problem }: Check): boolean =>
  about === 'scopes' && (state === 'pass' || problem?.kind === 'scopesTooMany');

/** The line that a check is shown by. */
export function checkWords(check: Check, facts: Partial<TokenFacts>) {
  const passed = check.state === 'pass';
  switch (check.about) {
    case 'token':
      return passed ? i18n.t('about.tokenPass') : i18n.t('about.tokenFail');
    case 'portal':
      return passed || check.problem?.kind === 'regionDiffers'
        ? portalWords(facts)
        : i18n.t('about.portalFail');
    case 'scopes':
      return countsScopes(check) && facts.scopes
        ? i18n.t('about.scopesPass', facts.scopes.length)
        : i18n.t('about.scopesFail');
    case 'sample':
      return sampleWords(check);
    default: {
      if (check.meetingLink) return meetingLinkWords(check.meetingLink);
      const item = itemWords(check.item!, check.name ?? check.item!.label);
      return passed ? i18n.t('about.itemPass', { item }) : item;
    }
  }
}

function sampleWords({ state, sample, name }: Check): string {
  const kind = kindWords(sample!);
  if (state !== 'pass') return i18n.t('about.sampleFail', { what: kind });
  return name
    ? i18n.t('about.samplePass', { what: `${kind} (${name})` })
    : i18n.t('about.sampleNone', { what: kind });
}

function portalWords(facts: Partial<TokenFacts>): string {
  const { portalId = '', accountType } = facts;
  const kind = accountType && accountType !== 'STANDARD' ? accountWords(accountType) : '';
  const name = [facts.portalName, kind && `(${kind})`].filter(Boolean).join(' ');
  return name
    ? i18n.t('about.portalPassNamed', { name, portalId })
    : i18n.t('about.portalPass', { portalId });
}
