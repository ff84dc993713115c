import type { StandardTypeId } from '../hubspot/object-types.ts';
import { isStandardType } from '../hubspot/object-types.ts';
import type { HandoffItem } from './schema.ts';

/** What a record's ID is called by its type, as in HubSpot's own names for its API's objects. */
const recordNames: { readonly [type in StandardTypeId]: string } = {
  '0-1': 'CONTACT',
  '0-2': 'COMPANY',
  '0-3': 'DEAL',
  '0-5': 'TICKET',
  '0-7': 'PRODUCT',
  '0-8': 'LINE_ITEM',
  '0-14': 'QUOTE',
  '0-18': 'COMMUNICATION',
  '0-19': 'FEEDBACK_SUBMISSION',
  '0-27': 'TASK',
  '0-46': 'NOTE',
  // Not MEETING: a booked meeting is often taken for the link by which it was booked.
  '0-47': 'MEETING_RECORD',
  '0-48': 'CALL',
  '0-49': 'EMAIL',
  '0-53': 'INVOICE',
  '0-54': 'MARKETING_EVENT',
  '0-69': 'SUBSCRIPTION',
  '0-74': 'GOAL',
  '0-84': 'DISCOUNT',
  '0-85': 'FEE',
  '0-86': 'TAX',
  '0-101': 'PAYMENT',
  '0-115': 'USER',
  '0-116': 'POSTAL_MAIL',
  '0-123': 'ORDER',
  '0-136': 'LEAD',
  '0-142': 'CART',
  '0-162': 'SERVICE',
  '0-410': 'COURSE',
  '0-420': 'LISTING',
  '0-421': 'APPOINTMENT',
  '0-970': 'PROJECT',
};

/** IDs whose own name would say something else once it stands alone. */
const otherNames: { readonly [name: string]: string } = {
  meetingId: 'MEETING_LINK_ID',
  meetingSlug: 'MEETING_LINK_SLUG',
  emailId: 'MARKETING_EMAIL_ID',
};

/**
 * The IDs of an item by the names that variables have for them: `DEAL_ID`, `MEETING_LINK_SLUG`. A
 * name holds capitals, digits and underscores alone, whatever the ID is called in the file. The type
 * of a record stands in its name, or beside it where HubSpot has no name for the type.
 */
export function variablesOf({ ids }: Pick<HandoffItem, 'ids'>): [name: string, value: string][] {
  const { recordId, objectTypeId = '' } = ids;
  const byType = recordId !== undefined && isStandardType(objectTypeId);
  const { recordId: _, objectTypeId: __, ...others } = ids;
  const variables = new Map(byType ? [[`${recordNames[objectTypeId]}_ID`, recordId]] : []);
  for (const [id, value] of Object.entries(byType ? others : ids)) {
    let name = nameOf(id);
    while (variables.has(name)) name += '_';
    variables.set(name, value);
  }
  return [...variables];
}

const nameOf = (name: string): string =>
  (Object.hasOwn(otherNames, name) ? otherNames[name] : undefined) ??
  (name
    .replaceAll(/(?<=[a-z0-9])(?=[A-Z])/g, '_')
    .replaceAll(/[^A-Za-z0-9]+/g, '_')
    .toUpperCase() ||
    'ID');
