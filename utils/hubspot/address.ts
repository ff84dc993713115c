import type { Ids } from './read-ids.ts';

/**
 * The address of the page on a host that is about these IDs; `undefined` where no page is known for
 * them. It is the reverse of `readPage`.
 */
export function addressOf(ids: Ids, host: string): string | undefined {
  const path = pathOf(ids);
  return path && `https://${host}${path}`;
}

function pathOf(ids: Ids): string | undefined {
  const { portalId, objectTypeId, recordId } = ids;
  if (!portalId) return undefined;
  if (objectTypeId && recordId) return `/contacts/${portalId}/record/${objectTypeId}/${recordId}`;
  if (recordId) return undefined;
  if (ids.listId) return `/contacts/${portalId}/objectLists/${ids.listId}`;
  if (ids.flowId) return `/workflows/${portalId}/platform/flow/${ids.flowId}`;
  if (ids.formGuid) return `/forms/${portalId}/editor/${ids.formGuid}`;
  if (ids.campaignGuid) return `/marketing/${portalId}/campaigns/details/${ids.campaignGuid}`;
  if (ids.meetingId) return `/meetings/${portalId}/${ids.meetingId}`;
  if (ids.taskId) return `/contacts/${portalId}/record/0-27/${ids.taskId}`;
  if (objectTypeId) return `/contacts/${portalId}/objects/${objectTypeId}/views/all/list`;
  return undefined;
}
