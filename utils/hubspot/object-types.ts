/**
 * HubSpot's object types: ID, and the scopes that reading one needs. Where there are two, the dated
 * paths ask for both, and v3 for either.
 * Sources: the type table of HubSpot's "Understanding the CRM" docs (2026-09) and the scopes that
 * its public API description names (2026-08). People's names for them are in the word catalogue.
 */
const readScopes = {
  '0-1': ['crm.objects.contacts.read'],
  '0-2': ['crm.objects.companies.read'],
  '0-3': ['crm.objects.deals.read'],
  '0-5': ['tickets'],
  '0-7': ['crm.objects.products.read', 'e-commerce'],
  '0-8': ['crm.objects.line_items.read', 'e-commerce'],
  '0-14': ['crm.objects.quotes.read', 'e-commerce'],
  '0-18': ['crm.objects.contacts.read'],
  '0-19': ['crm.objects.contacts.read', 'crm.objects.feedback_submissions.read'],
  '0-27': ['crm.objects.contacts.read'],
  '0-46': ['crm.objects.contacts.read'],
  // Not crm.objects.meetings.read: HubSpot's own description gates meetings by contacts.
  '0-47': ['crm.objects.contacts.read'],
  '0-48': ['crm.objects.contacts.read'],
  '0-49': ['crm.objects.contacts.read', 'sales-email-read'],
  '0-53': ['crm.objects.invoices.read'],
  '0-54': ['crm.objects.marketing_events.read'],
  '0-69': ['crm.objects.subscriptions.read'],
  '0-74': ['crm.objects.goals.read'],
  '0-84': ['crm.objects.line_items.read', 'e-commerce'],
  '0-85': ['crm.objects.line_items.read', 'e-commerce'],
  '0-86': ['crm.objects.line_items.read'],
  '0-101': ['crm.objects.commercepayments.read'],
  '0-115': ['crm.objects.users.read'],
  '0-116': ['crm.objects.contacts.read'],
  '0-123': ['crm.objects.orders.read'],
  '0-136': ['crm.objects.leads.read'],
  '0-142': ['crm.objects.carts.read'],
  '0-162': ['crm.objects.services.read'],
  '0-410': ['crm.objects.courses.read'],
  '0-420': ['crm.objects.listings.read'],
  '0-421': ['crm.objects.appointments.read'],
  '0-970': ['crm.objects.projects.read'],
} as const satisfies Record<string, readonly string[]>;

/** An object type of HubSpot's own, by its ID. */
export type StandardTypeId = keyof typeof readScopes;

/** The IDs of all of HubSpot's own object types. */
export const standardTypes = Object.keys(readScopes) as readonly StandardTypeId[];

/** True for a type ID that HubSpot's docs list (custom objects have `2-<digits>`). */
export const isStandardType = (objectTypeId: string): objectTypeId is StandardTypeId =>
  Object.hasOwn(readScopes, objectTypeId);

/** True for the object types an account has made itself. */
export const isCustomType = (objectTypeId: string): boolean => objectTypeId.startsWith('2-');

/**
 * The scopes to tick so that a record of this type can be read, by whatever path; none where
 * nothing is known.
 */
export function scopesToRead(objectTypeId: string): readonly string[] {
  if (isStandardType(objectTypeId)) return readScopes[objectTypeId];
  return isCustomType(objectTypeId) ? ['crm.objects.custom.read'] : [];
}
