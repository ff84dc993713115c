import type { Ids } from '../hubspot/read-ids.ts';
import { readIds } from './lent.ts';
import type { SeenRow } from './row-list.ts';
import type { RowRule } from './selectors.ts';
import { rowSelectors } from './selectors.ts';

/** A row in the page: the record it stands for, where its name is, and its key in the list. */
export type PageRow = { key: string; ids: Ids; named: Element | null };

/**
 * Reads a row by a rule; `undefined` where it is no record's row. What its attributes do not say,
 * the row's link does, read by the page catalogue. `surely` also asks the link where the attributes
 * say enough: for a moment after a navigation, the rows are those of the page before.
 */
export function readRow(
  row: Element,
  rule: RowRule,
  page: Ids,
  surely = false,
): PageRow | undefined {
  const said = rule.id.map((name) => row.getAttribute(name)).find(Boolean);
  const recordId = /\d+$/.exec(said ?? '')?.[0];
  if (rule.id.length > 0 && !recordId) return undefined;
  let named = rule.name ? row.querySelector(rule.name) : null;
  let ids: Ids = { ...page, recordId };
  if (surely || !recordId || !page.objectTypeId) {
    const { objectTypeId } = page;
    // In a table of contacts, a row may well link to the contact's company first.
    const found = findLink(row, rule, (link) =>
      recordId ? link.recordId === recordId : !objectTypeId || link.objectTypeId === objectTypeId,
    );
    if (found ? objectTypeId && found.ids.objectTypeId !== objectTypeId : !recordId)
      return undefined;
    named ??= found?.link ?? null;
    ids = { ...ids, ...found?.ids };
  }
  return { key: `${ids.objectTypeId}/${ids.recordId}`, ids, named };
}

/** The first link of a row itself, not of a row within it, that leads to a record that fits. */
function findLink(row: Element, rule: RowRule, fits: (ids: Ids) => boolean) {
  for (const link of row.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    if (link.host !== location.host || link.closest(rule.row) !== row) continue;
    const ids = readIds(link.href);
    if (ids.recordId && fits(ids)) return { link, ids };
  }
  return undefined;
}

/** What the list of rows wants to know of a row in the page. */
export function seenRow(row: Element, { key, ids, named }: PageRow, above?: string): SeenRow {
  const box = row.querySelector<HTMLInputElement>(rowSelectors.checkbox);
  const name = () => (named ?? row.querySelector('a'))?.textContent.trim() ?? '';
  return { key, ids, name, checked: box?.checked === true, above };
}
