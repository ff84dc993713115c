/**
 * One CRM object type. `scopes` holds the sufficient sets for the v3 paths: any one set will do.
 * `dated` holds them for date-versioned paths, where they differ.
 */
export type ObjectType = {
  objectTypeId: string;
  apiName: string;
  singular: string;
  scopes: readonly (readonly string[])[];
  dated?: readonly (readonly string[])[];
  /** Refused to every token, whatever its scopes. Seen for projects in public code, 2026. */
  notPublic?: true;
};

function own(name: string): string[][] {
  return [[`crm.objects.${name}.read`]];
}

const contacts = own('contacts');
const shop = 'e-commerce';

/** Two scopes of which v3 asks either, and the dated paths both. */
function pair(a: string, b: string): Pick<ObjectType, 'scopes' | 'dated'> {
  return { scopes: [[a], [b]], dated: [[a, b]] };
}

/**
 * HubSpot's own object types. Ids: developers.hubspot.com "Understanding the CRM"; scopes: HubSpot's
 * public API description, 2026-08. Tickets' scope is `tickets`; meetings, calls, notes and tasks
 * are read with the contacts scope.
 */
// prettier-ignore
export const objectTypes: readonly ObjectType[] = [
  { objectTypeId: '0-1', apiName: 'contacts', singular: 'Contact', scopes: contacts },
  { objectTypeId: '0-2', apiName: 'companies', singular: 'Company', scopes: own('companies') },
  { objectTypeId: '0-3', apiName: 'deals', singular: 'Deal', scopes: own('deals') },
  { objectTypeId: '0-5', apiName: 'tickets', singular: 'Ticket', scopes: [['tickets']] },
  { objectTypeId: '0-7', apiName: 'products', singular: 'Product', ...pair('crm.objects.products.read', shop) },
  { objectTypeId: '0-8', apiName: 'line_items', singular: 'Line item', ...pair('crm.objects.line_items.read', shop) },
  { objectTypeId: '0-14', apiName: 'quotes', singular: 'Quote', ...pair('crm.objects.quotes.read', shop) },
  { objectTypeId: '0-18', apiName: 'communications', singular: 'Communication', scopes: contacts },
  { objectTypeId: '0-19', apiName: 'feedback_submissions', singular: 'Feedback submission', ...pair('crm.objects.contacts.read', 'crm.objects.feedback_submissions.read') },
  { objectTypeId: '0-27', apiName: 'tasks', singular: 'Task', scopes: contacts },
  { objectTypeId: '0-46', apiName: 'notes', singular: 'Note', scopes: contacts },
  { objectTypeId: '0-47', apiName: 'meetings', singular: 'Meeting', scopes: contacts },
  { objectTypeId: '0-48', apiName: 'calls', singular: 'Call', scopes: contacts },
  { objectTypeId: '0-49', apiName: 'emails', singular: 'Email', ...pair('crm.objects.contacts.read', 'sales-email-read') },
  { objectTypeId: '0-53', apiName: 'invoices', singular: 'Invoice', scopes: own('invoices') },
  { objectTypeId: '0-54', apiName: 'marketing_events', singular: 'Marketing event', scopes: own('marketing_events') },
  { objectTypeId: '0-69', apiName: 'subscriptions', singular: 'Subscription', scopes: own('subscriptions') },
  { objectTypeId: '0-74', apiName: 'goal_targets', singular: 'Goal', scopes: own('goals') },
  { objectTypeId: '0-84', apiName: 'discounts', singular: 'Discount', ...pair('crm.objects.line_items.read', shop) },
  { objectTypeId: '0-85', apiName: 'fees', singular: 'Fee', ...pair('crm.objects.line_items.read', shop) },
  { objectTypeId: '0-86', apiName: 'taxes', singular: 'Tax', scopes: own('line_items') },
  { objectTypeId: '0-101', apiName: 'commerce_payments', singular: 'Payment', scopes: own('commercepayments') },
  { objectTypeId: '0-115', apiName: 'users', singular: 'User', scopes: own('users') },
  { objectTypeId: '0-116', apiName: 'postal_mail', singular: 'Postal mail', scopes: contacts },
  { objectTypeId: '0-123', apiName: 'orders', singular: 'Order', scopes: own('orders') },
  { objectTypeId: '0-136', apiName: 'leads', singular: 'Lead', scopes: own('leads') },
  { objectTypeId: '0-142', apiName: 'carts', singular: 'Cart', scopes: own('carts') },
  { objectTypeId: '0-162', apiName: 'services', singular: 'Service', scopes: own('services') },
  { objectTypeId: '0-410', apiName: 'courses', singular: 'Course', scopes: own('courses') },
  { objectTypeId: '0-420', apiName: 'listings', singular: 'Listing', scopes: own('listings') },
  { objectTypeId: '0-421', apiName: 'appointments', singular: 'Appointment', scopes: own('appointments') },
  { objectTypeId: '0-970', apiName: 'projects', singular: 'Project', scopes: own('projects'), notPublic: true },
];

/** The custom object each account has. Its bare name is not accepted in paths, as in HubSpot. */
export const customSchema = {
  objectTypeId: '2-7701',
  name: 'vessels',
  singular: 'Vessel',
  plural: 'Vessels',
};

/**
 * Finds the type that a path segment means: an id, an API name, `2-…`, or `p<portal>_<name>`.
 * Anything else gives `undefined`, which the API answers with 400.
 */
export function findObjectType(segment: string, portalId: string): ObjectType | undefined {
  const { objectTypeId, name, singular } = customSchema;
  const fullName = `p${portalId}_${name}`;
  if (segment === objectTypeId || segment === fullName) {
    return { objectTypeId, apiName: fullName, singular, scopes: own('custom') };
  }
  return objectTypes.find((row) => row.objectTypeId === segment || row.apiName === segment);
}
