import { addressOf } from './address.ts';
import { idNames } from './ids.ts';
import type { IdName } from './ids.ts';
import type { PageContext, PageKind } from './pages.ts';
import type { Ids } from './read-ids.ts';

/** Kinds of things that only the account knows, and that no page is about. */
export const accountKinds = ['owner', 'pipeline', 'pipelineStage', 'objectType'] as const;

/** What an item is: a page's kind, or a thing that has no page of its own in the catalogue. */
export type ItemKind = PageKind | (typeof accountKinds)[number];

/** One thing that a handoff names: read off a page's address, or picked from the account. */
export type Item = {
  readonly kind: ItemKind;
  /** Every ID of this one thing but the portal's. */
  readonly ids: Ids;
  /** The portal the address names; none on public booking pages. */
  readonly portalId?: string;
  /** Where it can be seen in HubSpot, without query and fragment; not everything has such a page. */
  readonly url?: string;
  /** Its name in the account, where it was picked from there. */
  readonly label?: string;
};

/** The IDs of a page, without what else is known of it. */
export const idsOf = (page: PageContext): Ids =>
  Object.fromEntries(idNames.flatMap((name) => (page[name] ? [[name, page[name]]] : [])));

/**
 * IDs that say where a thing is or what kind it has. Beside another ID they are not what a person
 * means; alone they are.
 */
const companions: ReadonlySet<string> = new Set<IdName>([
  'objectTypeId',
  'portalId',
  'viewId',
  'pipelineId',
  'folderId',
]);

/** What a thing is that stands on a page of another kind, by its ID. */
const kindsBeside: { readonly [name in IdName]?: ItemKind } = {
  recordId: 'record',
  taskId: 'task',
  threadId: 'inboxThread',
  listId: 'list',
  reportId: 'report',
  dashboardId: 'dashboard',
};

/**
 * The items that an open page can stand for, the likeliest first: one for each ID that could be
 * meant, with its own IDs alone. None where the page has no ID but the portal's.
 */
export function itemsOf(page: PageContext, url: URL): Item[] {
  const { portalId, ...ids } = idsOf(page);
  const names = (Object.keys(ids) as (keyof typeof ids)[]).filter((name) => !companions.has(name));
  const where = portalId ? { portalId } : {};
  if (Object.keys(ids).length === 0) return [];
  if (names.length < 2) {
    return [{ kind: page.kind, ids, ...where, url: url.origin + url.pathname }];
  }
  return names.map((name) => {
    const { objectTypeId } = ids;
    const own: Ids = {
      [name]: ids[name],
      ...(name === 'recordId' && objectTypeId && { objectTypeId }),
    };
    const address = addressOf({ ...own, ...where }, page.host);
    return {
      kind: kindsBeside[name] ?? page.kind,
      ids: own,
      ...where,
      url: address ?? url.origin + url.pathname,
    };
  });
}

/**
 * The item that an open page most likely stands for; `undefined` where it has no ID but the
 * portal's. Where more than one could be meant, ask: `itemsOf`.
 */
export const itemOf = (page: PageContext, url: URL): Item | undefined => itemsOf(page, url)[0];

type Named = Pick<Item, 'portalId' | 'ids'>;

/**
 * A text that is the same for two items just where they name the same thing. A meeting link that has
 * its ID is the same with and without its slug.
 */
export const itemKey = ({ portalId, ids }: Named): string =>
  JSON.stringify([
    portalId,
    ...idNames.map((name) => (name === 'meetingSlug' && ids.meetingId ? undefined : ids[name])),
  ]);

/** True where two items name the same thing, whichever address they came from. */
export const sameItem = (a: Named, b: Named): boolean => itemKey(a) === itemKey(b);

/**
 * The ID that an item is about, and its name: the first in the order in which IDs are shown. A stage
 * also carries the ID of its pipeline.
 */
export function mainId({ kind, ids }: Pick<Item, 'kind' | 'ids'>): { name: IdName; value: string } {
  const first = kind === 'pipelineStage' && ids.stageId ? 'stageId' : undefined;
  const name = first ?? idNames.find((name) => ids[name] !== undefined)!;
  return { name, value: ids[name]! };
}

/** The most items that a handoff holds. */
export const mostItems = 500;

/** Items with one more: each thing once, and no more than a handoff holds. Else why it is not added. */
export function withItem(items: readonly Item[], item: Item): readonly Item[] | 'there' | 'full' {
  if (items.some((one) => sameItem(one, item))) return 'there';
  return items.length < mostItems ? [...items, item] : 'full';
}
