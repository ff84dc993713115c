import type { WantedItem } from '../handoff/request.ts';
import type { Item } from '../hubspot/item.ts';

/** A public booking page is a meeting link by its other address. */
const kindsThatMeet: { readonly [kind: string]: readonly string[] } = {
  meetingLink: ['meetingLink', 'bookingPage'],
};

/** True where an item is of the kind that is wanted, and of the object type where one is named. */
export function meetsWanted({ kind, objectTypeId }: WantedItem, item: Item): boolean {
  const kinds = Object.hasOwn(kindsThatMeet, kind) ? kindsThatMeet[kind]! : [kind];
  if (!kinds.includes(item.kind)) return false;
  return objectTypeId === undefined || item.ids.objectTypeId === objectTypeId;
}

/**
 * Gives each wanted item the draft's item that meets it, or `undefined`; one item meets one wanted
 * thing at most. As many required ones as can be are met, then as many of the rest. The order of the
 * items decides between equals, so the same lists give the same answer.
 */
export function matchItems(
  wanted: readonly WantedItem[],
  items: readonly Item[],
): readonly (Item | undefined)[] {
  /** For each item, the place of the wanted thing that it meets. */
  const taken = new Map<number, number>();

  // Augmenting paths: whoever has an item makes room for another where it can have one elsewhere.
  const place = (at: number, seen: Set<number>): boolean =>
    items.some((item, index) => {
      if (seen.has(index) || !meetsWanted(wanted[at]!, item)) return false;
      seen.add(index);
      const holder = taken.get(index);
      if (holder !== undefined && !place(holder, seen)) return false;
      taken.set(index, at);
      return true;
    });

  const places = wanted.map((_, at) => at);
  for (const required of [true, false]) {
    for (const at of places) if (wanted[at]!.required === required) place(at, new Set());
  }
  const found = new Map([...taken].map(([index, at]) => [at, items[index]]));
  return places.map((at) => found.get(at));
}
