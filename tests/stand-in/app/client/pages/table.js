// An index page: a table of 10,000 rows, a filter that changes them without changing the address,
// and what is selected.

import { h } from '../dom.js';
import { rows, typeNames } from '../names.js';
import { virtualTable } from './virtual-table.js';

const count = 10000;

/** The index page of an object type, or of a list of such records under its own heading. */
export function tablePage(portalId, objectTypeId, heading = typeNames(objectTypeId).plural) {
  const all = rows(portalId, objectTypeId, count);
  const selected = new Set();
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
  const owners = ['All owners', 'Owner One', 'Owner Two', 'Nobody'];
  const owner = h(
    'select',
    { 'aria-label': 'Owner', onchange: () => draw() },
    owners.map((name) => h('option', {}, name)),
  );
  const clear = h(
    'button',
    {
      type: 'button',
      onclick() {
        selected.clear();
        table.tick();
      },
    },
    'Clear selection',
  );
  const filters = h('div', { class: 'filters' }, owner, clear);
  const view = h(
    'div',
    { class: 'index' },
    head,
    h('div', { class: 'tabs', role: 'tablist' }, tabs),
    filters,
  );
  let table;

  function draw() {
    const held = owner.selectedIndex === 0 ? all : all.filter((row) => row.owner === owner.value);
    const scrolled = table?.scroller.scrollTop ?? 0;
    table?.scroller.remove();
    table = virtualTable(portalId, objectTypeId, held, selected);
    view.append(table.scroller);
    table.scroller.scrollTop = scrolled;
  }

  draw();
  return { title: heading, view, redraw: draw };
}
