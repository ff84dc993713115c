// A table of which only the rows in sight are in the document. What is selected is kept by record,
// as an app does that draws from its state: a row that comes back has its checkbox as it was.

import { h } from '../dom.js';
import { markup, tableRow } from './table-rows.js';

const rowHeight = 40;
const spare = 6;

function spacer() {
  const cell = h('td', { colspan: '4', class: 'spacer' });
  const row = h('tr', { 'aria-hidden': 'true' }, cell);
  return { row, grow: (lines) => cell.style.setProperty('height', `${lines * rowHeight}px`) };
}

function checkbox(name, checked, change) {
  const box = h('input', {
    type: 'checkbox',
    'aria-label': name,
    onchange: () => change(box.checked),
  });
  box.checked = checked;
  return box;
}

/** A table of the rows `all`, and what makes its checkboxes show what is selected. */
export function virtualTable(portalId, type, all, selected) {
  const [top, bottom] = [spacer(), spacer()];
  const body = h('tbody', {}, top.row, bottom.row);
  const inSight = new Map();
  const everyOne = checkbox('Select all', false, (checked) => {
    for (const { id } of all) {
      if (checked) selected.add(id);
      else selected.delete(id);
    }
    tick();
  });
  const heads = ['Name', type === '0-1' ? 'Email' : 'City', 'Owner', 'Create date'];
  const head = h(
    'thead',
    {},
    h(
      'tr',
      {},
      heads.map((text, n) => h('th', {}, n === 0 ? everyOne : [], text)),
    ),
  );
  const table = h(
    'table',
    markup() === 'known' ? { 'data-test-id': 'framework-data-table' } : {},
    head,
    body,
  );
  const scroller = h('div', { class: 'scroller', tabindex: '0', onscroll: () => show() }, table);

  function tick() {
    for (const { id, box } of inSight.values()) box.checked = selected.has(id);
    everyOne.checked = all.length > 0 && all.every(({ id }) => selected.has(id));
  }

  function add(n) {
    const { id, title } = all[n];
    const box = checkbox(title, selected.has(id), (checked) => {
      if (checked) selected.add(id);
      else selected.delete(id);
      tick();
    });
    const row = tableRow(portalId, type, all[n], box);
    (inSight.get(n + 1)?.row ?? bottom.row).before(row);
    inSight.set(n, { id, box, row });
  }

  function show() {
    const first = Math.max(Math.floor(scroller.scrollTop / rowHeight) - spare, 0);
    const shown = Math.ceil((scroller.clientHeight || 640) / rowHeight) + 2 * spare;
    const end = Math.min(first + shown, all.length);
    for (const [n, { row }] of inSight) {
      if (n >= first && n < end) continue;
      row.remove();
      inSight.delete(n);
    }
    // From the last up, since each goes in before the one that follows it.
    for (let n = end - 1; n >= first; n--) if (!inSight.has(n)) add(n);
    top.grow(first);
    bottom.grow(all.length - end);
  }

  show();
  tick();
  return { scroller, tick };
}
