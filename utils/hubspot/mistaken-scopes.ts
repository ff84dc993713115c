/** What a name in a guide stands for in HubSpot: `instead` are the scopes that do what is meant. */
export type MistakenScope = {
  /** True where HubSpot has a scope of this name, which does not do what people take it for. */
  readonly exists: boolean;
  readonly instead: readonly string[];
};

const contacts = 'crm.objects.contacts.read';
const links = 'scheduler.meetings.meeting-link.read';

/**
 * Scope names that guides and blogs hand on, and what HubSpot really asks for. Activities (meetings,
 * notes, tasks, calls, emails) are read and written with the contacts scopes; HubSpot's public API
 * description (2026-08) names `….read` for them, but no call for a record asks for it.
 */
const mistaken: { readonly [scope: string]: MistakenScope } = {
  'crm.objects.meetings.read': { exists: true, instead: [contacts, links] },
  'crm.objects.meetings.write': { exists: false, instead: ['crm.objects.contacts.write'] },
  'crm.objects.notes.read': { exists: true, instead: [contacts] },
  'crm.objects.notes.write': { exists: false, instead: ['crm.objects.contacts.write'] },
  'crm.objects.tasks.read': { exists: true, instead: [contacts] },
  'crm.objects.tasks.write': { exists: false, instead: ['crm.objects.contacts.write'] },
  'crm.objects.calls.read': { exists: true, instead: [contacts] },
  'crm.objects.calls.write': { exists: false, instead: ['crm.objects.contacts.write'] },
  'crm.objects.emails.read': { exists: true, instead: [contacts, 'sales-email-read'] },
  'crm.objects.tickets.read': { exists: false, instead: ['tickets'] },
  'marketing.emails.read': { exists: false, instead: ['marketing.email.read'] },
  'reports.read': { exists: false, instead: [] },
};

/**
 * What people mean by a scope name that HubSpot does not have, or has for something else.
 * `undefined` for every other name.
 */
export const mistakenScope = (scope: string): MistakenScope | undefined =>
  Object.hasOwn(mistaken, scope) ? mistaken[scope] : undefined;

/** All such names. */
export const mistakenScopes: readonly string[] = Object.keys(mistaken);

/** Scope names as a guide lists them, in HubSpot's own names, each once. */
export const realScopes = (names: readonly string[]): readonly string[] => [
  ...new Set(names.flatMap((name) => mistakenScope(name)?.instead ?? [name])),
];
