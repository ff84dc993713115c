// The timeline of a record: what was said and done, the newest first.

import { h } from '../dom.js';

const said = [
  ['Note', 'Went through the sample agenda. Next step: send the placeholder agreement.'],
  ['Email', 'Thanks for the call. The example documents are attached.'],
  ['Call', 'Left a message about the specimen order; will try again on Monday.'],
  ['Task', 'Prepare the test figures for the renewal.'],
];

/** The nth card of the timeline. */
export function activity(n) {
  const [kind, text] = said[n % said.length];
  const chips = ['Pinned', 'Owner One', 'Sample team', 'Internal'];
  return h(
    'article',
    { class: 'card activity', 'data-selenium-test': 'timeline-card' },
    h(
      'header',
      { class: 'card-head' },
      h('div', {}, h('b', {}, kind), h('span', { class: 'faint' }, ' by Owner One')),
      h(
        'div',
        { 'data-selenium-test': 'timeline-header-actions', 'data-selenium-id': String(7000 + n) },
        h('time', { class: 'faint' }, `2026-10-${String(28 - (n % 27)).padStart(2, '0')}`),
      ),
    ),
    h(
      'p',
      {},
      text.split('. ').map((sentence) => h('span', {}, sentence)),
    ),
    h('p', { class: 'faint', 'data-writes': true }, 'updated 1 h ago'),
    h(
      'div',
      { class: 'chips' },
      chips.map((chip) => h('span', { class: 'chip' }, h('i', {}), h('span', {}, chip))),
    ),
  );
}
