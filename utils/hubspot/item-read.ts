import type { Item } from './item.ts';
import { mainId } from './item.ts';
import { scopesToRead } from './object-types.ts';

/** The API version in a path. The dated one is current; v3 stands in until September 2027. */
export type ApiVersion = '2026-09' | 'v3';

/** How to see whether a token can read an item. */
export type ItemRead = {
  readonly path: string;
  /** Scopes that the read needs, where known. */
  readonly scopes: readonly string[];
  /** For a call that lists: the answer must hold a result with this `id`. */
  readonly findId?: string;
};

type ReadPlan = (item: Item, id: string, version: ApiVersion) => ItemRead | undefined;

const record = (version: ApiVersion, objectTypeId: string, rest: string): ItemRead => ({
  path:
    version === 'v3'
      ? `/crm/v3/objects/${objectTypeId}${rest}`
      : `/crm/objects/${version}/${objectTypeId}${rest}`,
  scopes: scopesToRead(objectTypeId),
});

const crm = (version: ApiVersion, area: string, rest: string, scopes: string[]): ItemRead => ({
  path: version === 'v3' ? `/crm/v3/${area}${rest}` : `/crm/${area}/${version}${rest}`,
  scopes,
});

const meetingLinks = (version: ApiVersion, rest: string): ItemRead => ({
  path: `/scheduler/${version}/meetings/meeting-links${rest}`,
  scopes: ['scheduler.meetings.meeting-link.read'],
});

/**
 * One cheap read for each kind of ID. Paths and scopes are those of HubSpot's public API
 * description (2026-08); an ID without a row has no call that a token can be tried with.
 */
const plans: { readonly [name: string]: ReadPlan } = {
  recordId: ({ ids }, id, version) =>
    ids.objectTypeId ? record(version, ids.objectTypeId, `/${id}`) : undefined,
  // Tasks are CRM records of type 0-27.
  taskId: (_, id, version) => record(version, '0-27', `/${id}`),
  objectTypeId: (_, id, version) => record(version, id, '?limit=1'),
  // A slug with a slash travels as one encoded segment; the call insists on a time zone.
  meetingSlug: (_, id, version) =>
    meetingLinks(version, `/book/${encodeURIComponent(decode(id))}?timezone=UTC`),
  meetingId: (_, id, version) => ({ ...meetingLinks(version, '?limit=100'), findId: id }),
  listId: (_, id, version) => crm(version, 'lists', `/${id}`, ['crm.lists.read']),
  legacyListId: (_, id, version) =>
    crm(version, 'lists', `/idmapping?legacyListId=${id}`, ['crm.lists.read']),
  flowId: (_, id) => ({ path: `/automation/v4/flows/${id}`, scopes: ['automation'] }),
  formGuid: (_, id) => ({ path: `/marketing/v3/forms/${id}`, scopes: ['forms'] }),
  campaignGuid: (_, id, version) => ({
    path:
      version === 'v3' ? `/marketing/v3/campaigns/${id}` : `/marketing/campaigns/${version}/${id}`,
    scopes: ['marketing.campaigns.read'],
  }),
  threadId: (_, id, version) => ({
    path: `/conversations${version === 'v3' ? '/v3/conversations' : `/conversations/${version}`}/threads/${id}`,
    scopes: ['conversations.read'],
  }),
};

/** The call that tries an item, or `undefined` where HubSpot offers none. */
export function readOf(item: Item, version: ApiVersion): ItemRead | undefined {
  const { name, value } = mainId(item);
  return plans[name]?.(item, value, version);
}

/** Addresses carry slugs percent-encoded; a broken encoding is sent as it stands. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
