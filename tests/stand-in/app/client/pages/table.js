// An index page: a table of 10,000 rows of which only those in sight are in the document.

import { h } from '../dom.js';
import { rows, typeNames } from '../names.js';

const count = 10000;
const rowHeight = 40;
const spare = 6;

function cells(portalId, type, { id, title, detail, owner, date }) {
  const label = h(
    'a',
    {
      href: `/contacts/${portalId}/record/${type}/${id}`,
      'data-test-id': 'truncated-object-label',
    },
    title,
  );
  const name = h(
    'td',
    { 'data-column-index': '0', 'data-table-external-id': `name-${id}` },
    h(
      'div',
      { class: 'cell' },
      h('input', { type: 'checkbox', 'aria-label': title }),
      h('div', {}, label),
    ),
  );
  const rest = [detail, owner, date].map((text, n) =>
    h(
      'td',
      { 'data-column-index': String(n + 1) },
      h('div', { class: 'cell' }, h('span', {}, text)),
    ),
  );
  return [name, ...rest];
}

function spacer() {
  const cell = h('td', { colspan: '4', class: 'spacer' });
  const row = h('tr', { 'aria-hidden': 'true' }, cell);
  return { row, grow: (lines) => cell.style.setProperty('height', `${lines * rowHeight}px`) };
}

/** A table that keeps in the document only the rows its scroller shows. */
function virtualTable(portalId, type, all) {
  const [top, bottom] = [spacer(), spacer()];
  const body = h('tbody', {}, top.row, bottom.row);
  const heads = ['Name', type === '0-1' ? 'Email' : 'City', 'Owner', 'Create date'];
  const head = h(
    'thead',
    {},
    h(
      'tr',
      {},
      heads.map((text) => h('th', {}, text)),
    ),
  );
  const table = h('table', { 'data-test-id': 'framework-data-table' }, head, body);
  const scroller = h('div', { class: 'scroller', tabindex: '0', onscroll: () => show() }, table);
  const inSight = new Map();

  function show() {
    const first = Math.max(Math.floor(scroller.scrollTop / rowHeight) - spare, 0);
    const end = Math.min(
      first + Math.ceil((scroller.clientHeight || 640) / rowHeight) + 2 * spare,
      count,
    );
    for (const [n, row] of inSight) {
      if (n >= first && n < end) continue;
      row.remove();
      inSight.delete(n);
    }
    for (let n = first; n < end; n++) {
      if (inSight.has(n)) continue;
      const mark = { 'data-test-id': `row-${all[n].id}`, 'data-observer-type': 'ROW' };
      const row = h('tr', mark, cells(portalId, type, all[n]));
      inSight.set(n, row);
      (inSight.get(n + 1) ?? (inSight.get(n - 1)?.nextSibling || bottom.row)).before(row);
    }
    top.grow(first);
    bottom.grow(count - end);
  }

  show();
  return scroller;
}

/** The index page of an object type, or of a list of such records under its own heading. */
export function tablePage(portalId, objectTypeId, heading = typeNames(objectTypeId).plural) {
  const all = rows(portalId, objectTypeId, count);
  const tabs = ['All', 'Mine', 'Recently added'].map((name, n) =>
    h('button', { type: 'button', role: 'tab', 'aria-selected': String(n === 0) }, name),
  );
  const head = h(
    'header',
    { class: 'page-head' },
    h('div', {}, h('h1', {}, heading), h('p', { class: 'faint' }, '10,000 records')),
    h(
      'button',
      { type: 'button', class: 'primary' },
      `Add ${typeNames(objectTypeId).singular.toLowerCase()}`,
    ),
  );
  const view = h(
    'div',
    { class: 'index' },
    head,
    h('div', { class: 'tabs', role: 'tablist' }, tabs),
    virtualTable(portalId, objectTypeId, all),
  );
  return { title: heading, view };
}
