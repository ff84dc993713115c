import { idNames } from './ids.ts';
import type { IdName } from './ids.ts';
import type { PageContext, PageKind } from './pages.ts';

/** What an item is: a page's kind, or a thing that has no page of its own in the catalogue. */
export type ItemKind = PageKind | 'owner' | 'pipeline' | 'pipelineStage' | 'objectType';

/** One thing that a handoff names: read off a page's address, or picked from the account. */
export type Item = {
  readonly kind: ItemKind;
  /** Every ID but the portal's. */
  readonly ids: { readonly [name in IdName]?: string };
  /** The portal the address names; none on public booking pages. */
  readonly portalId?: string;
  /** Where it can be seen in HubSpot, without query and fragment; not everything has such a page. */
  readonly url?: string;
  /** Its name in the account, where it was picked from there. */
  readonly label?: string;
};

/** The item that an open page stands for; `undefined` where it has no ID but the portal's. */
export function itemOf(page: PageContext, url: URL): Item | undefined {
  const names = idNames.filter((name) => name !== 'portalId' && page[name] !== undefined);
  if (names.length === 0) return undefined;
  return {
    kind: page.kind,
    ids: Object.fromEntries(names.map((name) => [name, page[name]])),
    ...(page.portalId && { portalId: page.portalId }),
    url: url.origin + url.pathname,
  };
}

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
