/**
 * What a scope's name says. HubSpot's names come in three styles: `crm.objects.deals.write`,
 * `files.ui_hidden.read`, `sales-email-read`; and old ones that stand for a whole tool: `tickets`.
 * Source: the names in HubSpot's public API description (2026-08).
 */
const writing = /(?:^|[._-])(?:write|delete|send|create|publish|edit|import|management)(?:\.v\d)?$/;

/** Old names without a verb that let a token change or send something and read little. */
const writingByName = new Set(['timeline', 'transactional-email']);

/** True where a scope lets a token change, delete or send something. */
export const isWriteScope = (scope: string): boolean =>
  writing.test(scope) || writingByName.has(scope);

/** True for what HubSpot counts as sensitive or highly sensitive data, with `.v2` and without. */
export const isSensitiveScope = (scope: string): boolean =>
  /\.(?:highly_)?sensitive(?:\.|$)/.test(scope);

/** The scope that reads what `scope` writes; `undefined` where it writes nothing by its name. */
export function readingTwin(scope: string): string | undefined {
  const twin = scope.replace(/([._-])write(?=(?:\.v\d)?$)/, '$1read');
  return twin === scope ? undefined : twin;
}

/** What is done with a subject, at the end of a name: `.sensitive.read.v2`, `-read`, `.write`. */
const deed =
  /(?:\.(?:highly_)?sensitive)?(?:[._-](?:read|write|delete|access|edit|view)\w*)?(?:\.v\d)?$/;

/**
 * What a scope is about, whatever it allows: `crm.objects.deals.sensitive.read.v2` and
 * `crm.schemas.deals.write` are both about `deals`, `marketing.campaigns.read` about
 * `marketing.campaigns`.
 */
export function scopeSubject(scope: string): string {
  const crm = /^crm\.(?:(?:objects|schemas|pipelines)\.)?([^.]+)/.exec(scope);
  return crm ? crm[1]! : scope.replace(deed, '').split('.').slice(0, 2).join('.');
}

/** Parts of HubSpot as people know them, to list scopes by. */
export const scopeAreas = [
  'crm',
  'sales',
  'marketing',
  'automation',
  'conversations',
  'content',
  'commerce',
  'account',
  'other',
] as const;

/** One part of HubSpot. */
export type ScopeArea = (typeof scopeAreas)[number];

const commerce =
  /^crm\.(?:objects|schemas|pipelines)\.(?:carts|commercepayments|invoices|line_items|orders|products|quotes|subscriptions|contracts)\b/;

/** The first that fits is the area. */
const areas: readonly (readonly [ScopeArea, RegExp])[] = [
  ['commerce', commerce],
  [
    'commerce',
    /^(?:e-commerce|cpq\.|payment-links|price-book|tax_rates|inbounddb-product|.*contracts)/,
  ],
  ['account', /^crm\.(?:export|import)$/],
  ['marketing', /^crm\.objects\.marketing_events\b/],
  ['crm', /^(?:crm[.-]|contacts$|tickets|timeline$|pipeline-level)/],
  ['sales', /^(?:scheduler\.|automation\.sequences|sales-|meetings-|tasks-|forecast|deal-)/],
  ['automation', /^automation/],
  [
    'marketing',
    /^(?:marketing|forms$|communication_preferences|behavioral_events|analytics|transactional-email|mh-|aeo)/,
  ],
  ['conversations', /^conversations/],
  ['content', /^(?:cms|content|files|hubdb|media_bridge)/],
  [
    'account',
    /^(?:account-info|settings|business_units|developers|portal-|private-apps|webhooks|origins|data[-_]integration)/,
  ],
];

/** The part of HubSpot that a scope opens; `other` for names that are new to us. */
export const scopeArea = (scope: string): ScopeArea =>
  areas.find(([, form]) => form.test(scope))?.[0] ?? 'other';
