// Choosing scopes: the panel on the right with its search box and list, and what was chosen.

import { h, words } from '../dom.js';
import { said } from '../language.js';

/** What the picker offers: no more than tests need. */
const offered = [
  'crm.objects.contacts.read',
  'crm.objects.companies.read',
  'crm.objects.deals.read',
  'crm.objects.deals.write',
  'crm.objects.owners.read',
  'crm.lists.read',
  'tickets',
  'forms',
  'scheduler.meetings.meeting-link.read',
];

export const button = (text, attributes = {}) =>
  h('button', { type: 'button', ...attributes }, words(text));

/** The picker for a set of scopes, which it changes on Update. `onUpdate` is called after. */
export function scopePicker(chosen, onUpdate) {
  const summary = h('ul', { class: 'scopes' });
  const draw = () =>
    summary.replaceChildren(
      ...[...chosen].map((scope) =>
        h(
          'li',
          {},
          h('code', {}, scope),
          ' ',
          button(said.remove, {
            onclick: () => {
              chosen.delete(scope);
              draw();
            },
          }),
        ),
      ),
    );
  draw();

  const place = h('div', {});
  const open = () => {
    const ticked = new Set(chosen);
    const rows = offered.map((scope) => {
      const box = h('input', {
        type: 'checkbox',
        checked: ticked.has(scope),
        onchange: () => (box.checked ? ticked.add(scope) : ticked.delete(scope)),
      });
      return { scope, row: h('label', { class: 'scope-row' }, box, h('code', {}, scope)) };
    });
    const search = h('input', {
      type: 'search',
      role: 'searchbox',
      placeholder: said.findScope,
      'aria-label': said.findScope,
      oninput: () => {
        for (const { scope, row } of rows) row.hidden = !scope.includes(search.value.trim());
      },
    });
    const update = button(said.update, {
      class: 'primary',
      onclick: () => {
        chosen.clear();
        for (const scope of ticked) chosen.add(scope);
        draw();
        place.replaceChildren();
        onUpdate?.();
      },
    });
    const all = rows.map(({ row }) => row);
    place.replaceChildren(h('aside', { class: 'card padded scope-panel' }, search, all, update));
  };
  return h(
    'section',
    { class: 'card padded' },
    h('h2', {}, words(said.summary)),
    summary,
    button(said.addScope, { onclick: open }),
    place,
  );
}

/** Sends what was made or changed to the server; gives the ID, and takes it into `data` too. */
export async function saveKey(form) {
  const answer = await fetch('/__stand-in/keys', { method: 'POST', body: JSON.stringify(form) });
  return (await answer.json()).appId;
}
