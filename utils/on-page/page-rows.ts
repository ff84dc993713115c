import type { Ids } from '../hubspot/read-ids.ts';
import { ask, bar, on } from './lent.ts';
import { initRowButtons } from './row-buttons.ts';
import type { RowFormat } from './row-format-names.ts';
import { initRowList } from './row-list.ts';
import { readRow, seenRow } from './row-reader.ts';
import { rowRules } from './row-rules.ts';
import { initRowSection } from './row-section.ts';
import type { RowSet } from './row-section.ts';
import { watchRows } from './row-watch.ts';
import { rowSelectors } from './selectors.ts';

/** How long a page may have no rows, in milliseconds, before the bar says that none are found. */
const patience = 4000;
/** The least time in milliseconds between two counts shown, so that scrolling stays cheap. */
const countEvery = 200;
/** How long after a scroll rows still come and go because of it, in milliseconds. */
const scrollTime = 500;
/** How long HubSpot has to tick its checkboxes after a click, in milliseconds. */
const tickTime = 100;

/** Follows the rows of a page that lists records, whose IDs are `page`, until the signal aborts. */
export function followRows(page: Ids, signal: AbortSignal): void {
  const list = initRowList();
  let surest = rowRules.length - 1;
  let holders: (Node | null)[] = [];
  // Until a person scrolls or picks, rows that go are those of the page before, or of a draft.
  let settled = false;
  let scrolled = -Infinity;
  let counting: ReturnType<typeof setTimeout> | undefined;
  let missing: ReturnType<typeof setTimeout> | undefined;

  const read = (element: Element) => {
    const row = readRow(element, rowRules[surest]!, page, !settled);
    return row && { ...row, element };
  };
  const find = () => {
    const last = surest;
    for (surest = 0; surest <= last; surest += 1) {
      const all = document.querySelectorAll(rowRules[surest]!.row);
      const found = [...all].flatMap((element) => read(element) ?? []);
      if (found.length === 0) continue;
      if (surest < last) list.forget();
      return found;
    }
    surest = last;
    return [];
  };
  const look = () => {
    const found = find();
    const elements = found.map(({ element }) => element);
    if (found.length === 0) {
      missing ??= setTimeout(miss, patience);
      return elements;
    }
    clearTimeout(missing);
    missing = undefined;
    if (!settled) list.forget();
    const seen = found.map((row, at) => {
      const before = found[at - 1];
      const isAbove = before && row.element.previousElementSibling === before.element;
      return seenRow(row.element, row, isAbove ? before.key : undefined);
    });
    const replaced = holders.length > 0 && !holders.some((holder) => holder?.isConnected);
    list.take(seen, replaced, performance.now() - scrolled < scrollTime);
    holders = [...new Set(elements.map(({ parentNode }) => parentNode))];
    counting ??= setTimeout(count, list.rows.size > found.length ? countEvery : 0);
    return elements;
  };
  const count = () => {
    counting = undefined;
    const { rows, selected, picked } = list;
    section.show({ loaded: rows.size, selected: selected.size, picked: picked.size });
  };
  const miss = () => {
    missing = undefined;
    list.forget();
    section.show(undefined);
  };

  const textOf = async (set: RowSet, format: RowFormat) => {
    const rows = [...list.rows].flatMap(([key, { ids, name }]) =>
      set === 'loaded' || list[set].has(key) ? [{ ids, name }] : [],
    );
    if (format === 'json' || format === 'csv') return ask({ type: 'list', form: format, rows });
    return rows.map(({ ids }) => ids.recordId).join(format === 'lines' ? '\n' : ',');
  };
  const section = initRowSection({
    async copy(button, set, format) {
      const text = await textOf(set, format);
      if (typeof text === 'string') await bar.copy(button, text);
      else bar.sayGone();
    },
    clear() {
      list.picked.clear();
      count();
      buttons.show();
    },
  });

  const rowAt = (target: Element) => {
    const { row } = rowRules[surest]!;
    for (let at = target.closest(row); at; at = at.parentElement?.closest(row) ?? null) {
      const found = read(at);
      if (found) return { ...found, name: list.rows.get(found.key)?.name ?? '' };
    }
    return undefined;
  };
  const buttons = initRowButtons(
    {
      rowAt,
      isPicked: (key) => list.picked.has(key),
      copy: (button, { ids }) => void bar.copy(button, ids.recordId!),
      toggle({ key }) {
        settled = true;
        if (!list.picked.delete(key)) list.picked.add(key);
        count();
        buttons.show();
      },
    },
    signal,
  );

  const again = watchRows(look, signal);
  let ticking: ReturnType<typeof setTimeout> | undefined;
  const tick = () => {
    clearTimeout(ticking);
    ticking = undefined;
    again();
  };
  const scroll = ({ timeStamp }: Event) => {
    // What was ticked just now may be scrolled away by this.
    if (ticking) tick();
    scrolled = timeStamp;
    settled = true;
  };
  const click = () => {
    clearTimeout(ticking);
    ticking = setTimeout(tick, tickTime);
  };
  const change = (event: Event) => {
    const target = event.target as HTMLInputElement;
    if (!target.matches(rowSelectors.checkbox)) return;
    // Before the page does anything: a row may be scrolled away at once.
    const of = rowAt(target);
    if (of) list.select(of.key, target.checked);
    // A table's head is a row too, by the last rule, but no record's.
    else if (target.closest(rowSelectors.table)?.querySelector(rowRules[surest]!.row)) {
      list.selectAll(target.checked);
    }
  };
  on(document, 'scroll', scroll, true, signal);
  on(document, 'click', click, true, signal);
  on(document, 'change', change, true, signal);
  signal.addEventListener('abort', () => {
    clearTimeout(counting);
    clearTimeout(missing);
    clearTimeout(ticking);
    bar.extra(undefined);
  });
}
