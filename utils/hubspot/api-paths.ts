import type { IdName } from './ids.ts';
import type { Ids } from './read-ids.ts';

/** The API version in a path. The dated one is current; v3 stands in until September 2027. */
export type ApiVersion = '2026-09' | 'v3';

type Path = (id: string, version: ApiVersion, ids: Ids) => string | undefined;

/**
 * A path below an area that HubSpot's API dates: `crm/lists` and `/4242` give
 * `/crm/lists/2026-09/4242` and `/crm/v3/lists/4242`.
 */
export const area = (name: string, version: ApiVersion, rest: string): string =>
  version === 'v3' ? `/${name.replace('/', '/v3/')}${rest}` : `/${name}/${version}${rest}`;

const record = (objectTypeId: string | undefined, version: ApiVersion, rest: string) =>
  objectTypeId && `${area('crm/objects', version, '')}/${objectTypeId}${rest}`;

const pipeline = ({ objectTypeId, pipelineId }: Ids, version: ApiVersion) =>
  objectTypeId &&
  pipelineId &&
  `${area('crm/pipelines', version, '')}/${objectTypeId}/${pipelineId}`;

/** The meeting links (scheduling pages) of an account. */
export const meetingLinks = (version: ApiVersion, rest = ''): string =>
  `/scheduler/${version}/meetings/meeting-links${rest}`;

/** The schema of an object type: what the account has made of it, apart from its records. */
export const schemaPath = (version: ApiVersion, objectTypeId = ''): string =>
  `/crm-object-schemas/${version}/schemas${objectTypeId && `/${objectTypeId}`}`;

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
  meetingSlug: (id, version) => meetingLinks(version, `/book/${encodeSlug(id)}?timezone=UTC`),
  meetingId: (_, version) => meetingLinks(version),
  listId: (id, version) => area('crm/lists', version, `/${id}`),
  legacyListId: (id, version) => area('crm/lists', version, `/idmapping?legacyListId=${id}`),
  flowId: (id) => `/automation/v4/flows/${id}`,
  formGuid: (id) => `/marketing/v3/forms/${id}`,
  campaignGuid: (id, version) => area('marketing/campaigns', version, `/${id}`),
  // A stage is read with its pipeline, which names it.
  stageId: (_, version, ids) => pipeline(ids, version),
  pipelineId: (_, version, ids) => pipeline(ids, version),
  ownerId: (id, version) => area('crm/owners', version, `/${id}`),
  threadId: (id, version) => area('conversations/conversations', version, `/threads/${id}`),
};

/** The path of the API call that reads what the ID `name` of `ids` stands for, where there is one. */
export function apiPathOf(name: IdName, ids: Ids, version: ApiVersion): string | undefined {
  const id = ids[name];
  return id === undefined ? undefined : paths[name]?.(id, version, ids);
}

const encodeSlug = (slug: string): string => encodeURIComponent(plainSlug(slug));

/** Addresses carry slugs percent-encoded; a broken encoding is taken as it stands. */
export function plainSlug(slug: string): string {
  try {
    return decodeURIComponent(slug);
  } catch {
    return slug;
  }
}
