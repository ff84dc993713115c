import { accountKinds } from '../hubspot/item.ts';
import type { ItemKind } from '../hubspot/item.ts';
import { standardTypes } from '../hubspot/object-types.ts';
import { appPages } from '../hubspot/pages.ts';
import type { FormItem } from './compose.ts';

/** What can be asked for: a kind, and the object type where it belongs to one. */
export type WantedKind = Pick<FormItem, 'kind' | 'objectTypeId'>;

/** IDs that say where a thing is and name none. */
const whereabouts = /:(?:portalId|objectTypeId|viewId|folderId|appId)\b/g;

/**
 * Pages that name one thing all the same, and that nobody is asked for: settings, developers' own, and
 * booking pages, which are meeting links by their public address.
 */
const notAsked: ReadonlySet<ItemKind> = new Set([
  'bookingPage',
  'inboxSettings',
  'propertySettings',
  'pipelineSettings',
  'serviceKey',
  'privateApp',
  'project',
  'projectBuild',
  'projectDeploy',
  'projectApp',
  'appConsent',
]);

/** Kinds of pages that name one thing of an account, as opposed to lists of things and settings. */
const pageKinds: readonly ItemKind[] = [
  ...new Set(
    appPages
      .filter(({ path }) => path.replace(whereabouts, '').includes(':'))
      .map(({ kind }) => kind)
      .filter((kind) => kind !== 'record' && !notAsked.has(kind)),
  ),
];

/** Records by type, HubSpot's own types first and one for all others. A task has a page of its own. */
export const recordKinds: readonly WantedKind[] = [...standardTypes, '']
  .filter((objectTypeId) => objectTypeId !== '0-27')
  .map((objectTypeId) => ({ kind: 'record', objectTypeId }));

/** Things of the account that have no page; pipelines belong to deals or tickets. */
export const accountThings: readonly WantedKind[] = accountKinds.flatMap((kind): WantedKind[] =>
  kind === 'pipeline' || kind === 'pipelineStage'
    ? ['0-3', '0-5'].map((objectTypeId) => ({ kind, objectTypeId }))
    : [{ kind, objectTypeId: '' }],
);

/** Things that have a page. */
export const pageThings: readonly WantedKind[] = pageKinds.map((kind) => ({
  kind,
  objectTypeId: '',
}));

const all = [...recordKinds, ...accountThings, ...pageThings];

const keyOf = ({ kind, objectTypeId }: WantedKind): string => `${kind} ${objectTypeId}`;

/** A text for a choice in a list; the type of a custom object is typed beside it. */
export const choiceOf = (item: WantedKind): string => {
  const own = all.find((each) => keyOf(each) === keyOf(item));
  return keyOf(own ?? { kind: item.kind, objectTypeId: '' });
};

/** What a choice in a list stands for. */
export const chosen = (choice: string): WantedKind => all.find((each) => keyOf(each) === choice)!;

/** True where the ID of a custom type can be typed: it is of this account alone. */
export const takesTypeId = (item: WantedKind): boolean => {
  const { kind, objectTypeId } = chosen(choiceOf(item));
  return (kind === 'record' || kind === 'objectType') && objectTypeId === '';
};
