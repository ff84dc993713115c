import type { IdName } from './ids.ts';
import type { Ids } from './read-ids.ts';

/** The API version in a path. The dated one is current; v3 stands in until September 2027. */
export type ApiVersion = '2026-09' | 'v3';

type Path = (id: string, version: ApiVersion, ids: Ids) => string | undefined;

const area = (name: string, version: ApiVersion, rest: string): string =>
  version === 'v3' ? `/${name.replace('/', '/v3/')}${rest}` : `/${name}/${version}${rest}`;

const record = (objectTypeId: string | undefined, version: ApiVersion, rest: string) =>
  objectTypeId && `${area('crm/objects', version, '')}/${objectTypeId}${rest}`;

/**
 * Where HubSpot's API has the thing that an ID names. Paths are those of its public API description
 * (2026-08). An ID without a row has none that a private app may call.
 */
const paths: { readonly [name in IdName]?: Path } = {
  recordId: (id, version, ids) => record(ids.objectTypeId, version, `/${id}`),
  // Tasks are CRM records of type 0-27.
  taskId: (id, version) => record('0-27', version, `/${id}`),
  objectTypeId: (id, version) => record(id, version, ''),
  // A slug with a slash travels as one encoded segment; the call insists on a time zone.
  meetingSlug: (id, version) =>
    `/scheduler/${version}/meetings/meeting-links/book/${encodeSlug(id)}?timezone=UTC`,
  meetingId: (_, version) => `/scheduler/${version}/meetings/meeting-links`,
  listId: (id, version) => area('crm/lists', version, `/${id}`),
  legacyListId: (id, version) => area('crm/lists', version, `/idmapping?legacyListId=${id}`),
  flowId: (id) => `/automation/v4/flows/${id}`,
  formGuid: (id) => `/marketing/v3/forms/${id}`,
  campaignGuid: (id, version) => area('marketing/campaigns', version, `/${id}`),
  threadId: (id, version) => area('conversations/conversations', version, `/threads/${id}`),
};

/** The path of the API call that reads what the ID `name` of `ids` stands for, where there is one. */
export function apiPathOf(name: IdName, ids: Ids, version: ApiVersion): string | undefined {
  const id = ids[name];
  return id === undefined ? undefined : paths[name]?.(id, version, ids);
}

/** Addresses carry slugs percent-encoded; a broken encoding is sent as it stands. */
function encodeSlug(slug: string): string {
  try {
    return encodeURIComponent(decodeURIComponent(slug));
  } catch {
    return encodeURIComponent(slug);
  }
}
