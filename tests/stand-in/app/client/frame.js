// What surrounds a page: the navigation on the left, the bar on top and the tag at the foot.

import data from './data.js';
import { h, icon } from './dom.js';

const icons = {
  contacts: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8M4 20c1-4 4-6 8-6s7 2 8 6',
  companies: 'M5 20V5h9v15M14 10h5v10M8 9h3M8 13h3M3 20h18',
  deals: 'M12 4v16M16 8c-1-2-8-2-8 1s8 2 8 6-7 3-8 1',
  tickets: 'M4 8h16v3a2 2 0 0 0 0 3v3H4v-3a2 2 0 0 0 0-3z',
  segments: 'M4 6h16M7 12h10M10 18h4',
  board: 'M4 5h4v14H4zM10 5h4v9h-4zM16 5h4v12h-4z',
  meetings: 'M5 6h14v14H5zM5 10h14M9 3v4M15 3v4',
  keys: 'M9 15a4 4 0 1 1 3-3l8 0v3h-3v-2M7 11h.01',
  apps: 'M4 4h7v7H4zM13 13h7v7h-7zM13 4h7v7h-7zM4 13h7v7H4z',
  settings:
    'M12 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6M12 3v3M12 18v3M3 12h3M18 12h3M6 6l2 2M16 16l2 2M6 18l2-2M16 8l2-2',
};

const items = [
  ['contacts', 'Contacts', (p) => `/contacts/${p}/objects/0-1/views/all/list`],
  ['companies', 'Companies', (p) => `/contacts/${p}/objects/0-2/views/all/list`],
  ['deals', 'Deals', (p) => `/contacts/${p}/objects/0-3/views/all/list`],
  ['board', 'Deal board', (p) => `/contacts/${p}/objects/0-3/views/all/board`],
  ['tickets', 'Tickets', (p) => `/contacts/${p}/objects/0-5/views/all/list`],
  ['segments', 'Segment', (p) => `/contacts/${p}/objectLists/4242/filters`],
  ['meetings', 'Meetings', (p) => `/meetings/${p}`],
  ['keys', 'Service keys', (p) => `/service-keys/${p}`],
  ['apps', 'Private app', (p) => `/private-apps/${p}/33327041`],
  ['settings', 'Settings', (p) => `/settings/${p}/account-defaults`],
];

function navigation(portalId) {
  const links = items.map(([name, label, path]) =>
    h('li', {}, h('a', { href: path(portalId) }, icon(icons[name]), h('span', {}, label))),
  );
  return h('nav', { class: 'nav', 'aria-label': 'Main' }, h('ul', {}, links));
}

function topBar(portalId) {
  const account = data.accounts.find((row) => row.portalId === portalId);
  const name = account?.portalName ?? `Account ${portalId}`;
  return h(
    'header',
    { class: 'bar' },
    h('span', { class: 'brand' }, 'CRM'),
    h('input', { type: 'search', class: 'search', placeholder: 'Search', 'aria-label': 'Search' }),
    h('span', { class: 'account' }, h('span', { class: 'avatar' }, name[0]), h('span', {}, name)),
  );
}

const tag = () => h('footer', { class: 'tag' }, 'Stand-in for tests — not HubSpot');

/** The frame of an account's pages; the page itself goes into `main`. */
export function frame(portalId, bare) {
  const main = h('main', { class: 'main' });
  if (bare) return { main, view: h('div', { class: 'bare' }, main, tag()) };
  const view = h('div', { class: 'frame' }, topBar(portalId), navigation(portalId), main, tag());
  return { main, view };
}

/** Marks the navigation's link that leads to the current address. */
export function markCurrent(view, pathname) {
  for (const link of view.querySelectorAll('.nav a')) {
    if (link.getAttribute('href') === pathname) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
}
