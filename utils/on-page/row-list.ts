import type { Ids } from '../hubspot/read-ids.ts';

/** A row that stands in the page just now. */
export type SeenRow = {
  /** Its type and ID: contacts and deals can have the same ID. */
  readonly key: string;
  readonly ids: Ids;
  /** Reads its name. Asked for once, since reading it costs more than all the rest. */
  readonly name: () => string;
  /** Whether HubSpot's own checkbox in it is ticked. */
  readonly checked: boolean;
  /** The key of the row right above it, if there is one. */
  readonly above: string | undefined;
};

/** A row of the list, whether it stands in the page just now or was scrolled away. */
export type ListedRow = { readonly ids: Ids; name: string; above: string | undefined };

/**
 * The rows of a list, collected as they come and go: HubSpot's tables keep in the page only what is
 * in sight. Each is there once, in the order in which they came; so is what is selected or picked.
 */
export function initRowList() {
  const rows = new Map<string, ListedRow>();
  const selected = new Set<string>();
  const picked = new Set<string>();
  let inSight = 0;

  const forget = () => {
    for (const each of [rows, selected, picked]) each.clear();
    inSight = 0;
  };

  /**
   * Whether these rows are of another list than the ones before, as after a new filter: the order
   * of most is not the one known, or what held the rows was replaced and holds none that is known,
   * or fewer than it did. Nobody filters while scrolling, whatever the page does to its rows then.
   */
  const isOther = (seen: readonly SeenRow[], replaced: boolean, scrolling: boolean): boolean => {
    let [known, pairs, broken] = [0, 0, 0];
    for (const { key, above } of seen) {
      const row = rows.get(key);
      if (!row) continue;
      known += 1;
      if (!row.above || !above) continue;
      pairs += 1;
      if (row.above !== above) broken += 1;
    }
    const reordered = broken * 2 > pairs && !scrolling;
    return reordered || (replaced && (known === 0 || seen.length < inSight));
  };

  /** Takes in that HubSpot's checkbox of a row is ticked or cleared. */
  const select = (key: string, checked: boolean) => {
    if (checked) selected.add(key);
    else selected.delete(key);
  };

  return {
    rows,
    selected,
    picked,
    forget,
    select,
    /**
     * Takes in the rows of the page; `replaced` where what held the ones before has gone,
     * `scrolling` where the page was scrolled just now.
     */
    take(seen: readonly SeenRow[], replaced: boolean, scrolling: boolean): void {
      if (seen.length === 0) return;
      if (isOther(seen, replaced, scrolling)) forget();
      inSight = seen.length;
      for (const { key, ids, name, checked, above } of seen) {
        let row = rows.get(key);
        if (!row) rows.set(key, (row = { ids, name: '', above }));
        row.name ||= name();
        row.above ??= above;
        select(key, checked);
      }
    },
    /** Takes in that HubSpot's checkbox for all rows was ticked or cleared. */
    selectAll(checked: boolean): void {
      selected.clear();
      if (checked) for (const key of rows.keys()) selected.add(key);
    },
  };
}
