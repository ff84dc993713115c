import type { Ids } from './read-ids.ts';

/**
 * The address on `host` (such as `app.hubspot.com`) at which HubSpot shows what the IDs name;
 * `undefined` where it has no such page, or none that the page catalogue knows.
 */
export function addressOf(ids: Ids, host: string): string | undefined {
  const path = pathOf(ids);
  return ids.portalId && path && `https://${host}${path}`;
}

function pathOf({ portalId, ...ids }: Ids): string | undefined {
  if (ids.recordId) {
    return ids.objectTypeId && `/contacts/${portalId}/record/${ids.objectTypeId}/${ids.recordId}`;
  }
  if (ids.meetingId) return `/meetings/${portalId}/${ids.meetingId}`;
  if (ids.listId) return `/contacts/${portalId}/objectLists/${ids.listId}`;
  if (ids.formGuid) return `/forms/${portalId}/editor/${ids.formGuid}`;
  if (ids.pipelineId) {
    const deals = ids.objectTypeId === '0-3';
    return deals ? `/sales-products-settings/${portalId}/deals/${ids.pipelineId}` : undefined;
  }
  if (ids.objectTypeId) return `/contacts/${portalId}/objects/${ids.objectTypeId}`;
  return undefined;
}
