import type { ApiVersion } from './api-paths.ts';
import { apiPathOf } from './api-paths.ts';
import type { IdName } from './ids.ts';
import type { Item } from './item.ts';
import { mainId } from './item.ts';
import { scopesToRead } from './object-types.ts';

/** How to see whether a token can read an item. */
export type ItemRead = {
  readonly path: string;
  /** Scopes that the read needs, where known. */
  readonly scopes: readonly string[];
  /** For a call that lists: the answer must hold a result with this `id`. */
  readonly findId?: string;
};

/** What reading an ID needs: scopes of HubSpot's public API description (2026-08). */
const scopes: { readonly [name in IdName]?: readonly string[] } = {
  meetingSlug: ['scheduler.meetings.meeting-link.read'],
  meetingId: ['scheduler.meetings.meeting-link.read'],
  listId: ['crm.lists.read'],
  legacyListId: ['crm.lists.read'],
  flowId: ['automation'],
  formGuid: ['forms'],
  campaignGuid: ['marketing.campaigns.read'],
  threadId: ['conversations.read'],
};

/** The call that tries an item, or `undefined` where HubSpot offers none. */
export function readOf(item: Item, version: ApiVersion): ItemRead | undefined {
  const { name, value } = mainId(item);
  const path = apiPathOf(name, item.ids, version);
  if (!path) return undefined;
  if (name === 'meetingId') {
    return { path: `${path}?limit=100`, scopes: scopes.meetingId!, findId: value };
  }
  if (name === 'objectTypeId') return { path: `${path}?limit=1`, scopes: scopesToRead(value) };
  const typeId = name === 'taskId' ? '0-27' : item.ids.objectTypeId;
  return { path, scopes: scopes[name] ?? scopesToRead(typeId ?? '') };
}
