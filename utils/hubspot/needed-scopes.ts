import type { ApiVersion } from './api-paths.ts';
import type { IdName } from './ids.ts';
import type { Item } from './item.ts';
import { mainId } from './item.ts';
import { scopesToRead } from './object-types.ts';

/** Sets of scopes: whoever has all of any one set may make the call. None where none is known. */
export type ScopeSets = readonly (readonly string[])[];

/** Each scope is enough by itself. The first is the one to tick. */
const either = (...scopes: string[]): ScopeSets => scopes.map((scope) => [scope]);

/** The scope that opens the scheduler's part of the API. */
export const meetingLinkScopes = ['scheduler.meetings.meeting-link.read'] as const;

/** The scope by which a custom object type is read; HubSpot takes others too. */
export const schemaScopes = ['crm.schemas.custom.read'] as const;

const meetingLink = either(...meetingLinkScopes);
const lists = either('crm.lists.read');

/** Who may read one schema may read the other things here too, by the same description. */
const schema = either(
  ...schemaScopes,
  'crm.objects.custom.read',
  'crm.objects.custom.sensitive.read.v2',
  'crm.objects.custom.highly_sensitive.read.v2',
);

/** Owners of the dated API are open to the old contacts scope too, those of v3 to workflows'. */
const owners = (version: ApiVersion): ScopeSets =>
  either('crm.objects.owners.read', version === 'v3' ? 'automation' : 'contacts');

/**
 * What reading a thing needs, by the ID that it has. A thing of an object type is looked up by that
 * type. Source: the scopes beside each call in HubSpot's public API description (2026-08); an ID
 * that no call takes has no row.
 */
const setsById: { readonly [name in IdName]?: ScopeSets } = {
  meetingSlug: meetingLink,
  meetingId: meetingLink,
  listId: lists,
  legacyListId: lists,
  flowId: either('automation'),
  legacyWorkflowId: either('automation'),
  sequenceId: either('automation.sequences.read'),
  formGuid: either('forms'),
  campaignGuid: either('marketing.campaigns.read'),
  threadId: either('conversations.read'),
  inboxId: either('conversations.read'),
};

/** Reading a record: both of two scopes by the dated paths, either of them by v3. */
function ofType(objectTypeId: string, version: ApiVersion): ScopeSets {
  const scopes = scopesToRead(objectTypeId);
  if (scopes.length === 0) return [];
  return version === 'v3' ? either(...scopes) : [scopes];
}

/**
 * The scopes that reading an item needs, as sets of which any one is enough, the one to tick first.
 * Empty where nothing is known of it: HubSpot has no call for it, or the kind is new to us.
 */
export function neededScopes(item: Item, version: ApiVersion): ScopeSets {
  const { name, value } = mainId(item);
  if (item.kind === 'objectType') return schema;
  if (name === 'objectTypeId') return ofType(value, version);
  if (name === 'ownerId') return owners(version);
  if (name === 'taskId') return ofType('0-27', version);
  return setsById[name] ?? ofType(item.ids.objectTypeId ?? '', version);
}

/** Scopes that are of use for an item, though it can be read without them: whose link it is. */
export const usefulScopes = ({ ids }: Item): readonly string[] =>
  ids.meetingId || ids.meetingSlug ? ['crm.objects.owners.read'] : [];

/**
 * The set to go by: one that is granted whole, or else the one that lacks the least. Of several that
 * lack as much it is the first. `undefined` where there is none.
 */
export function closestSet(
  sets: ScopeSets,
  granted: readonly string[],
): readonly string[] | undefined {
  const lacks = (set: readonly string[]) => set.filter((scope) => !granted.includes(scope)).length;
  return sets.toSorted((a, b) => lacks(a) - lacks(b))[0];
}
