// The rows of an index table, in the markup that the address asks for: `?markup=new` is the same
// table with every mark renamed, `?markup=none` has neither marks nor links nor table.

import { h } from '../dom.js';

/** The markup that the address asks for. */
export const markup = () => new URLSearchParams(location.search).get('markup') ?? 'known';

function label(portalId, type, { id, title }) {
  const href = `/contacts/${portalId}/record/${type}/${id}`;
  if (markup() === 'none') return h('span', {}, title);
  const mark =
    markup() === 'new' ? { 'data-hs-cell': 'label' } : { 'data-test-id': 'truncated-object-label' };
  return h('a', { href, ...mark }, title);
}

/** A row's cells; `box` is its checkbox. */
function cells(portalId, type, row, box) {
  const name = h(
    'td',
    markup() === 'known'
      ? { 'data-column-index': '0', 'data-table-external-id': `name-${row.id}` }
      : {},
    h('div', { class: 'cell' }, box, h('div', {}, label(portalId, type, row))),
  );
  const rest = [row.detail, row.owner, row.date].map((text, n) =>
    h(
      'td',
      { 'data-column-index': String(n + 1) },
      h('div', { class: 'cell' }, h('span', {}, text)),
    ),
  );
  return [name, ...rest];
}

/** A row of the table. */
export function tableRow(portalId, type, row, box) {
  const marks = {
    known: { 'data-test-id': `row-${row.id}`, 'data-observer-type': 'ROW' },
    new: { 'data-hs-row': 'record' },
    none: {},
  };
  return h('tr', marks[markup()], cells(portalId, type, row, box));
}
