import type { ApiVersion } from './api-paths.ts';
import { apiPathOf, schemaPath } from './api-paths.ts';
import type { IdName } from './ids.ts';
import type { Item } from './item.ts';
import { mainId } from './item.ts';
import { scopesToRead } from './object-types.ts';

/** How to see whether a token can read an item. */
export type ItemRead = {
  readonly path: string;
  /** Scopes that the read needs, where known. */
  readonly scopes: readonly string[];
};

/** The scope that opens the scheduler's part of the API. */
export const meetingLinkScopes = ['scheduler.meetings.meeting-link.read'];

/** The scope by which a custom object type is read; HubSpot takes others too. */
export const schemaScopes = ['crm.schemas.custom.read'];

/** What reading an ID needs: scopes of HubSpot's public API description (2026-08). */
const scopes: { readonly [name in IdName]?: readonly string[] } = {
  meetingSlug: meetingLinkScopes,
  meetingId: meetingLinkScopes,
  listId: ['crm.lists.read'],
  legacyListId: ['crm.lists.read'],
  flowId: ['automation'],
  formGuid: ['forms'],
  campaignGuid: ['marketing.campaigns.read'],
  threadId: ['conversations.read'],
  ownerId: ['crm.objects.owners.read'],
};

/** The call that tries an item, or `undefined` where HubSpot offers none. */
export function readOf(item: Item, version: ApiVersion): ItemRead | undefined {
  const { name, value } = mainId(item);
  if (item.kind === 'objectType') return { path: schemaPath(version, value), scopes: schemaScopes };
  const path = apiPathOf(name, item.ids, version);
  if (!path) return undefined;
  if (name === 'objectTypeId') return { path: `${path}?limit=1`, scopes: scopesToRead(value) };
  const typeId = name === 'taskId' ? '0-27' : item.ids.objectTypeId;
  return { path, scopes: scopes[name] ?? scopesToRead(typeId ?? '') };
}
