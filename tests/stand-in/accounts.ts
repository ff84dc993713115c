import type { HubSpotProblem } from '../../utils/hubspot/problem.ts';
import type { Behaviour } from './api/behaviours.ts';
import { asEdited, madeKeys } from './made-keys.ts';

/** A pretend HubSpot account (portal). Field names follow account-info's `details` answer. */
export type Account = {
  portalId: string;
  portalName: string;
  accountType: 'STANDARD' | 'SANDBOX' | 'DEVELOPER_TEST';
  uiDomain: string;
  dataHostingLocation: string;
  timeZone: string;
  utcOffset: string;
  companyCurrency: string;
  createdAt: string;
};

/** A pretend access token and what it shows. `appId` is the id of its page in the app too. */
export type TokenRow = {
  name: string;
  token: string;
  portalId: string;
  kind: 'service-key' | 'private-app';
  appId: number;
  userId: number;
  scopes: readonly string[];
  behaviour: Behaviour;
  shows: string;
  /**
   * The kind of problem that a check of deal 9101 from the page of the first account leads to, and
   * what a person reads of it. None where all is well.
   */
  leadsTo?: { problem: HubSpotProblem['kind']; says: string };
};

/** The pretend accounts: one on na1, one in the EU, a sandbox of the first, and a large one. */
export const accounts: readonly Account[] = [
  {
    portalId: '7654321',
    portalName: 'Aurora Demo',
    accountType: 'STANDARD',
    uiDomain: 'app.hubspot.com',
    dataHostingLocation: 'na1',
    timeZone: 'US/Eastern',
    utcOffset: '-05:00',
    companyCurrency: 'USD',
    createdAt: '2021-03-04T09:00:00Z',
  },
  {
    portalId: '24680135',
    portalName: 'Fjord Demo',
    accountType: 'STANDARD',
    uiDomain: 'app-eu1.hubspot.com',
    dataHostingLocation: 'eu1',
    timeZone: 'Europe/Oslo',
    utcOffset: '+01:00',
    companyCurrency: 'EUR',
    createdAt: '2023-06-01T08:00:00Z',
  },
  {
    portalId: '7654999',
    portalName: 'Aurora Demo sandbox',
    accountType: 'SANDBOX',
    uiDomain: 'app.hubspot.com',
    dataHostingLocation: 'na1',
    timeZone: 'US/Eastern',
    utcOffset: '-05:00',
    companyCurrency: 'USD',
    createdAt: '2025-01-15T12:00:00Z',
  },
  {
    portalId: '8800110',
    portalName: 'Cascade Demo',
    accountType: 'STANDARD',
    uiDomain: 'app-na2.hubspot.com',
    dataHostingLocation: 'na2',
    timeZone: 'US/Pacific',
    utcOffset: '-08:00',
    companyCurrency: 'USD',
    createdAt: '2019-09-02T16:00:00Z',
  },
];

const standard = [
  'oauth',
  'crm.objects.contacts.read',
  'crm.objects.companies.read',
  'crm.objects.deals.read',
  'tickets',
  'scheduler.meetings.meeting-link.read',
  'crm.lists.read',
  'crm.objects.owners.read',
  'crm.objects.custom.read',
  'crm.schemas.custom.read',
];

const everything = [
  ...standard,
  'automation',
  'automation.sequences.read',
  'forms',
  'conversations.read',
  'marketing.campaigns.read',
  'crm.objects.quotes.read',
  'crm.objects.projects.read',
  'sales-email-read',
  'e-commerce',
];

const tooMuch = [
  ...standard,
  'crm.objects.deals.write',
  'crm.objects.contacts.write',
  'crm.objects.contacts.sensitive.read.v2',
  'forms',
];

const guideScopes = ['oauth', 'crm.objects.meetings.read', 'crm.objects.deals.write', 'tickets'];

const withoutDeals = standard.filter((scope) => scope !== 'crm.objects.deals.read');

const without = (scope: string) => standard.filter((name) => name !== scope);
const withoutSchemas = without('crm.schemas.custom.read').filter(
  (name) => name !== 'crm.objects.custom.read',
);

const na1 = '7654321';
const eu1 = '24680135';
const sandbox = '7654999';
const na2 = '8800110';

const regions: Readonly<Record<string, string>> = { [eu1]: 'eu1', [na2]: 'na2' };

/** The real form, `pat-<region>-<uuid>`, with a uuid that nobody could take for a secret. */
function fake(region: string, n: number): string {
  return `pat-${region}-00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
}

// [name, kind, portalId, appId, scopes, behaviour, what it shows, the problem and words it leads to]
type Line = [
  name: string,
  kind: TokenRow['kind'],
  portalId: string,
  appId: number,
  scopes: readonly string[],
  behaviour: Behaviour,
  shows: string,
  problem?: HubSpotProblem['kind'],
  says?: string,
];

// prettier-ignore
const lines = [
  ['good', 'service-key', na1, 39045903, standard, 'normal', 'A service key with what an integration usually needs.'],
  ['private-app', 'private-app', na1, 33327041, standard, 'normal', 'The same scopes, held by a legacy private app.'],
  ['all-scopes', 'service-key', na1, 39045904, everything, 'normal', 'May read everything the stand-in has.'],
  ['too-much', 'service-key', na1, 39045930, tooMuch, 'normal', 'Works, and may write and see sensitive data besides.', 'scopesTooMany', 'It may do more than is needed'],
  ['guide-scopes', 'service-key', na1, 39045931, guideScopes, 'normal', 'Has what a guide says: names that open nothing, and a write scope in the place of a read.', 'missingScopes', 'tick crm.objects.deals.read, save'],
  ['revoked', 'private-app', na1, 33327042, standard, 'unauthorized', 'Rotated or deleted: 401 on every call.', 'tokenRejected', 'rotated, deleted or copied wrongly'],
  ['expired', 'private-app', na1, 33327043, standard, 'expired', '401 EXPIRED_AUTHENTICATION on every call.', 'tokenExpired', 'This token has expired'],
  ['other-portal', 'service-key', eu1, 39046001, standard, 'normal', 'Works, but belongs to the EU account.', 'otherPortal', 'It belongs to portal 24680135, and you have portal 7654321 open'],
  ['sandbox', 'service-key', sandbox, 39047001, standard, 'normal', 'Works, but belongs to the sandbox.', 'sandboxToken', 'A sandbox is another account'],
  ['missing-scope', 'service-key', na1, 39045905, withoutDeals, 'normal', 'Works, without crm.objects.deals.read.', 'missingScopes', 'tick crm.objects.deals.read, save'],
  ['legacy-scope-names', 'private-app', na1, 33327044, withoutDeals, 'legacy-scope-names', 'Its 403 lists scopes under the older key, by older names.', 'missingScopes', 'tick crm.objects.deals.read, save'],
  ['no-scope-list', 'private-app', na1, 33327045, withoutDeals, 'no-scope-list', 'Its 403 names no scope at all.', 'missingScopes', 'tick crm.objects.deals.read, save'],
  ['gated', 'service-key', na1, 39045906, standard, 'gated', 'CRM calls answer 403 GATED: the plan lacks them.', 'planLacks', 'needs a higher plan or an add-on'],
  ['banned', 'private-app', na1, 33327046, standard, 'banned', 'CRM calls answer 403: its creator has lost access.', 'creatorBanned', 'A super admin must make a new key'],
  ['rate-limited', 'service-key', na1, 39045907, standard, 'rate-limited', '429 of the ten-second window on every call.', 'rateLimited', 'Wait 10 seconds and check again'],
  ['daily-limit', 'service-key', na1, 39045908, standard, 'daily-limit', '429 of the daily allowance on every call.', 'rateLimited', 'start again at midnight'],
  ['search-limit', 'service-key', na1, 39045909, standard, 'search-limit', '429 on search alone.'],
  ['html-error', 'service-key', na1, 39045910, standard, 'html-error', '502 with the HTML page of a gateway.', 'gatewayTrouble', 'A gateway on the way to HubSpot failed'],
  ['migrating', 'service-key', na1, 39045911, standard, 'migrating', '477 with Retry-After: the account is moving region.', 'accountMoving', 'Check again in 60 minutes'],
  ['slow', 'service-key', na1, 39045912, standard, 'slow', 'Answers, after a while.'],
  ['no-answer', 'service-key', na1, 39045913, standard, 'no-answer', 'Never answers.', 'noAnswer', 'Nothing came back within'],
  ['no-introspection', 'service-key', na1, 39045914, standard, 'no-introspection', 'Works, but access-token-info is 404.', 'scopesNotListed', 'HubSpot lists no scopes for this token'],
  ['no-dated', 'service-key', na1, 39045915, standard, 'no-dated', 'Works, but every date-versioned path is 404.'],
  ['redirect', 'service-key', na1, 39045916, standard, 'redirect', '302 to a host that is not HubSpot.', 'redirected', 'The token was not sent on'],
  ['garbage', 'service-key', na1, 39045917, standard, 'garbage', '200 with JSON of no use.', 'unexpectedAnswer', 'HubSpot answered in a new form'],
  ['large', 'service-key', na2, 39048001, everything, 'normal', 'Belongs to the account with hundreds of everything.', 'otherPortal', 'It belongs to portal 8800110'],
  ['no-scopes', 'service-key', na1, 39045919, ['oauth'], 'normal', 'Works, without any scope that was chosen.', 'missingScopes', 'tick crm.objects.deals.read, save'],
  ['without-meetings', 'service-key', na1, 39045920, without('scheduler.meetings.meeting-link.read'), 'normal', 'Works, without scheduler.meetings.meeting-link.read.'],
  ['without-owners', 'service-key', na1, 39045921, without('crm.objects.owners.read'), 'normal', 'Works, without crm.objects.owners.read.'],
  ['without-lists', 'service-key', na1, 39045922, without('crm.lists.read'), 'normal', 'Works, without crm.lists.read.'],
  ['without-schemas', 'service-key', na1, 39045923, withoutSchemas, 'normal', 'Works, without a scope for custom objects.'],
  ['content-limit', 'service-key', na1, 39045924, everything, 'content-limit', '429 on all but the account and its scopes.', 'rateLimited', 'Wait 10 seconds and check again'],
  ['not-public', 'service-key', na1, 39045950, standard, 'not-public', 'CRM calls answer 403: HubSpot offers no scope for them.', 'scopeNotOffered', 'No tick in the key opens it'],
  ['creator-lacks', 'private-app', na1, 33327047, standard, 'creator-lacks', 'CRM calls answer 403: its creator has not the permission.', 'creatorLacksPermission', 'left the account or lost the permission'],
  ['server-error', 'service-key', na1, 39045951, standard, 'server-error', '500 with JSON on every call.', 'serverTrouble', "The fault is on HubSpot's side"],
  ['locked', 'service-key', na1, 39045952, standard, 'locked', '423: the account is locked.', 'accountLocked', 'The account is locked for a moment'],
  ['migrating-soon', 'service-key', na1, 39045953, standard, 'migrating-soon', '477 with half a minute to wait.', 'accountMoving', 'Check again in 1 minute'],
  ['blocked', 'service-key', na1, 39045954, standard, 'blocked', '403 with the HTML page of a proxy.', 'notHubSpot', 'such as a proxy of your network'],
  ['captive-portal', 'service-key', na1, 39045955, standard, 'captive-portal', '200 with the login form of a network.', 'captivePortal', 'log in to the network'],
  ['heals', 'service-key', na1, 39045956, standard, 'heals', '429 once, then all is well.'],
  ['server-heals', 'service-key', na1, 39045957, standard, 'server-heals', '500 twice, then all is well.'],
  ['settling', 'service-key', na1, 39045958, standard, 'settling', 'Its scope was saved just now: the list has it, the first call is refused.'],
  ['unsettled', 'service-key', na1, 39045959, standard, 'unsettled', 'The list has the scope, every call is refused.', 'scopesSettling', 'open the key and save its scopes again'],
  ['list-trails', 'service-key', na1, 39045960, standard, 'list-trails', 'Its scope was saved just now: calls work, the list lacks it.'],
  ['not-json', 'service-key', na1, 39045918, standard, 'not-json', '200 with plain text.', 'notHubSpot', 'The answer did not come from HubSpot'],
] as const satisfies readonly Line[];

/** The names of the pretend tokens. */
export type TokenName = (typeof lines)[number][0];

type Row = [name: TokenName, ...rest: Line extends [string, ...infer Rest] ? Rest : never];

/** Every pretend token: the table is also the list of what a check must cope with. */
export const tokens: readonly (TokenRow & { name: TokenName })[] = lines.map(
  ([name, kind, portalId, appId, scopes, behaviour, shows, problem, says]: Row, index) => ({
    name,
    token: fake(regions[portalId] ?? 'na1', index + 1),
    portalId,
    kind,
    appId,
    userId: 1001,
    scopes,
    behaviour,
    shows,
    ...(problem && says && { leadsTo: { problem, says } }),
  }),
);

const byToken = new Map(tokens.map((row) => [row.token, row]));
const byName = new Map(tokens.map((row) => [row.name, row]));
const byPortal = new Map(accounts.map((row) => [row.portalId, row]));

/** The row of a token's value, if it is one of ours or was made on the stand-in's pages. */
export function findToken(token: string): TokenRow | undefined {
  const row = byToken.get(token) ?? madeKeys().find((made) => made.token === token);
  return row && asEdited(row);
}

/** The row with this name. */
export function tokenNamed(name: TokenName): TokenRow {
  const row = byName.get(name);
  if (!row) throw new Error(`No token row is named ${name}`);
  return row;
}

/** The account with this portal ID. */
export function accountOf(portalId: string): Account {
  const row = byPortal.get(portalId);
  if (!row) throw new Error(`No account has portal ID ${portalId}`);
  return row;
}
