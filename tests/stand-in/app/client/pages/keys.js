// Service keys and legacy private apps: their lists, and the page that shows one's token.
// A token's value is fetched when Show or Copy is clicked, and is in no page before that.

import data from '../data.js';
import { h, words } from '../dom.js';

const kinds = {
  'service-key': {
    plural: 'Service Keys',
    box: 'Service Key',
    list: (p) => `/service-keys/${p}`,
    page: (p, id) => `/service-keys/${p}/key/${id}`,
    show: 'Show',
  },
  'private-app': {
    plural: 'Legacy apps',
    box: 'Access token',
    list: (p) => `/legacy-apps/${p}`,
    page: (p, id) => `/private-apps/${p}/${id}`,
    show: 'Show token',
  },
};

const labels = { good: 'Scheduling integration', 'private-app': 'Reporting integration' };
const labelOf = ({ name }) => labels[name] ?? `Test case: ${name}`;
const button = (text, attributes = {}) =>
  h('button', { type: 'button', ...attributes }, words(text));

/** The keys or private apps of an account. */
export function keysPage(portalId, kind) {
  const { plural, page } = kinds[kind];
  const keys = data.keys.filter((row) => row.portalId === portalId && row.kind === kind);
  const body = keys.map((row) =>
    h(
      'tr',
      {},
      h(
        'td',
        {},
        h('div', { class: 'cell' }, h('a', { href: page(portalId, row.appId) }, labelOf(row))),
      ),
      h('td', {}, h('div', { class: 'cell' }, `${row.scopes.length} scopes`)),
      h('td', {}, h('div', { class: 'cell' }, h('span', { class: 'faint' }, row.shows))),
    ),
  );
  const heads = ['Name', 'Scopes', 'Description'].map((text) => h('th', {}, text));
  const table = h('table', {}, h('thead', {}, h('tr', {}, heads)), h('tbody', {}, body));
  const head = h(
    'header',
    { class: 'page-head' },
    h('h1', {}, plural),
    button(`Create ${kind.replace('-', ' ')}`, { class: 'primary' }),
  );
  return {
    title: plural,
    view: h('div', { class: 'index' }, head, h('div', { class: 'scroller' }, table)),
  };
}

function tokenBox(key) {
  const { box, show } = kinds[key.kind];
  const masked = `${key.prefix}****-****-****-****-************`;
  const value = h('code', { class: 'token' }, masked);
  const read = async () => (await (await fetch(`/__stand-in/keys/${key.appId}`)).json()).token;
  const toggle = button(show, {
    onclick: async () => {
      const hidden = value.textContent === masked;
      value.textContent = hidden ? await read() : masked;
      toggle.firstChild.textContent = hidden ? 'Hide' : show;
    },
  });
  const copy = button('Copy', { onclick: async () => navigator.clipboard.writeText(await read()) });
  return h(
    'section',
    { class: 'card padded' },
    h('h2', {}, words(box)),
    h('p', { class: 'faint' }, words('Used to make API calls.')),
    h('div', { class: 'token-line' }, value, toggle, copy),
    h('div', { class: 'buttons' }, button('Rotate'), button('View logs'), button('Edit')),
  );
}

/** The page of one key or app. An app's token stands on its Auth tab, which is open. */
export function keyPage(portalId, kind, id) {
  const { plural, list } = kinds[kind];
  const key = data.keys.find((row) => row.portalId === portalId && String(row.appId) === id);
  const back = h('a', { class: 'back', href: list(portalId) }, words(`‹ Back to all ${plural}`));
  if (!key) {
    const nothing = h('p', {}, 'There is nothing at this address in this account.');
    return {
      title: plural,
      view: h('div', { class: 'narrow' }, back, h('h1', {}, 'Not found'), nothing),
    };
  }
  const tabs = ['Basic info', 'Scopes', 'Webhooks', 'Auth', 'Logs'].map((name) =>
    h(
      'button',
      { type: 'button', role: 'tab', 'aria-selected': String(name === 'Auth') },
      words(name),
    ),
  );
  const view = h(
    'div',
    { class: 'narrow' },
    back,
    h('h1', {}, labelOf(key)),
    h('p', { class: 'faint' }, key.shows),
    kind === 'private-app' ? h('div', { class: 'tabs', role: 'tablist' }, tabs) : [],
    tokenBox(key),
    h(
      'section',
      { class: 'card padded' },
      h('h2', {}, words('Scopes')),
      h(
        'ul',
        { class: 'scopes' },
        key.scopes.map((scope) => h('li', {}, h('code', {}, scope))),
      ),
    ),
    kind === 'service-key' ? button('Delete this Service Key', { class: 'danger' }) : [],
  );
  return { title: labelOf(key), view };
}
