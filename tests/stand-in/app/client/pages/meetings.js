// The meetings tool, and the public page that one of its links leads to.

import data from '../data.js';
import { h } from '../dom.js';

const kinds = {
  PERSONAL_LINK: 'One-on-one',
  GROUP_CALENDAR: 'Group',
  ROUND_ROBIN_CALENDAR: 'Round robin',
};

/** The scheduling pages of an account. */
export function meetingsPage(portalId) {
  const links = data.meetingLinks.filter((row) => row.portalId === portalId);
  const body = links.map(({ id, name, type, link }) =>
    h(
      'tr',
      { 'data-test-id': `row-${id}` },
      h(
        'td',
        {},
        h('div', { class: 'cell' }, h('a', { href: `/meetings/${portalId}/${id}` }, name)),
      ),
      h('td', {}, h('div', { class: 'cell' }, kinds[type])),
      h(
        'td',
        {},
        h('div', { class: 'cell' }, h('span', { class: 'faint' }, link.replace('https://', ''))),
      ),
    ),
  );
  const heads = ['Name', 'Type', 'Link'].map((text) => h('th', {}, text));
  const table = h('table', {}, h('thead', {}, h('tr', {}, heads)), h('tbody', {}, body));
  const head = h(
    'header',
    { class: 'page-head' },
    h(
      'div',
      {},
      h('h1', {}, 'Scheduling pages'),
      h('p', { class: 'faint' }, `${links.length} pages`),
    ),
    h('button', { type: 'button', class: 'primary' }, 'Create scheduling page'),
  );
  return {
    title: 'Meetings',
    view: h('div', { class: 'index' }, head, h('div', { class: 'scroller' }, table)),
  };
}

/** The public page where anyone may book a time. */
export function bookingPage(slug) {
  const link = data.meetingLinks.find((row) => row.slug === decodeURIComponent(slug));
  const name = link?.name ?? 'Book a time';
  const days = Array.from({ length: 28 }, (_, n) =>
    h('button', { type: 'button', class: 'day', disabled: n % 7 > 4 }, String(n + 1)),
  );
  const view = h(
    'div',
    { class: 'card booking' },
    h('h1', {}, name),
    h('p', { class: 'faint' }, 'Choose a day. Times are shown in your own time zone.'),
    h('div', { class: 'days' }, days),
  );
  return { title: name, view, bare: true };
}
