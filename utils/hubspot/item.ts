import { idNames } from './ids.ts';
import type { IdName } from './ids.ts';
import type { PageContext, PageKind } from './pages.ts';

/** One thing that a handoff names: a page of HubSpot's, by the IDs its address carries. */
export type Item = {
  readonly kind: PageKind;
  /** Every ID but the portal's. */
  readonly ids: { readonly [name in IdName]?: string };
  /** The portal the address names; none on public booking pages. */
  readonly portalId?: string;
  /** The address without query and fragment. */
  readonly url: string;
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

/** A text that is the same for two items just where they name the same thing. */
export const itemKey = ({ portalId, ids }: Item): string =>
  JSON.stringify([portalId, ...idNames.map((name) => ids[name])]);

/** True where two items name the same thing, whichever address they came from. */
export const sameItem = (a: Item, b: Item): boolean => itemKey(a) === itemKey(b);

/** The ID that an item is about, and its name: the first in the order in which IDs are shown. */
export function mainId(item: Item): { name: IdName; value: string } {
  const name = idNames.find((name) => item.ids[name] !== undefined)!;
  return { name, value: item.ids[name]! };
}
