import type { Item } from '../../utils/hubspot/item.ts';
import { meetingLinks } from '../stand-in/meeting-links.ts';
import { heldBy } from '../stand-in/things.ts';

/** The portal of what is checked here. */
export const portalId = '7654321';
const record = (objectTypeId: string, recordId: string): Item => ({
  kind: 'record',
  ids: { objectTypeId, recordId },
  portalId,
});
/** Meeting links, every other one by its ID, the rest by their slug. */
export const links = heldBy(portalId, meetingLinks).map(({ id, slug }, index): Item => ({
  kind: 'meetingLink',
  ids: index % 2 === 0 ? { meetingId: id } : { meetingSlug: slug },
}));
/** Ten items of all kinds. */
export const mixed: Item[] = [
  record('0-1', '9101'),
  record('0-1', '9102'),
  record('0-2', '9202'),
  record('0-3', '9101'),
  record('0-5', '5551'),
  record('2-7701', '9303'),
  { kind: 'list', ids: { listId: '4242' }, portalId },
  { kind: 'index', ids: { objectTypeId: '0-3' }, portalId },
  ...links.slice(0, 2),
] as Item[];
