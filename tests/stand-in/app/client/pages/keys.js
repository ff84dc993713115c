// Service keys and legacy private apps: their lists, and the page that shows one's token.
// A token's value is fetched when Show or Copy is clicked, and is in no page before that.

import data from '../data.js';
import { h, words } from '../dom.js';
import { mayDevelop, said } from '../language.js';
import { button, saveKey, scopePicker } from './key-scopes.js';

const kinds = {
  'service-key': {
    plural: said.serviceKeys,
    box: said.serviceKey,
    list: (p) => `/service-keys/${p}`,
    page: (p, id) => `/service-keys/${p}/key/${id}`,
    show: said.show,
    edit: said.edit,
  },
  'private-app': {
    plural: said.privateApps,
    box: said.accessToken,
    list: (p) => `/legacy-apps/${p}`,
    page: (p, id) => `/private-apps/${p}/${id}`,
    show: said.showToken,
    edit: said.editApp,
  },
};

const labels = { good: 'Scheduling integration', 'private-app': 'Reporting integration' };
const labelOf = ({ name, label }) => label ?? labels[name] ?? `Test case: ${name}`;

/** What somebody sees who may not see the developer pages. */
function noAccess() {
  const view = h('div', { class: 'narrow' }, h('h1', {}, words(said.noAccess)));
  return { title: said.noAccess, view };
}

/** The keys or private apps of an account. Private apps can no longer be created. */
export function keysPage(portalId, kind) {
  if (!mayDevelop) return noAccess();
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
      h('td', {}, h('div', { class: 'cell' }, `${row.scopes.length}`)),
      h('td', {}, h('div', { class: 'cell' }, h('span', { class: 'faint' }, row.shows))),
    ),
  );
  const heads = [said.name, said.scopes, ''].map((text) => h('th', {}, text));
  const table = h('table', {}, h('thead', {}, h('tr', {}, heads)), h('tbody', {}, body));
  const create = button(said.createKey, {
    class: 'primary',
    onclick: () => window.standIn.navigate(`/service-keys/${portalId}/create`),
  });
  const head = h(
    'header',
    { class: 'page-head' },
    h('h1', {}, plural),
    kind === 'service-key' ? create : [],
  );
  return {
    title: plural,
    view: h('div', { class: 'index' }, head, h('div', { class: 'scroller' }, table)),
  };
}

/** The form of a new service key: name, scopes, Create at the top right, and a dialog. */
export function newKeyPage(portalId) {
  if (!mayDevelop) return noAccess();
  const name = h('input', { type: 'text', 'aria-label': said.name });
  const scopes = new Set();
  const confirm = async () => {
    const appId = await saveKey({ portalId, label: name.value, scopes: [...scopes] });
    location.assign(kinds['service-key'].page(portalId, appId));
  };
  const dialog = h(
    'dialog',
    { class: 'card padded' },
    h('h2', {}, words(said.createTitle)),
    button(said.create, { class: 'primary', onclick: confirm }),
  );
  const create = button(said.create, { class: 'primary', onclick: () => dialog.showModal() });
  const view = h(
    'div',
    { class: 'narrow' },
    h('header', { class: 'page-head' }, h('h1', {}, said.serviceKey), create),
    h('label', { class: 'field' }, h('span', {}, words(said.name)), name),
    scopePicker(scopes),
    dialog,
  );
  return { title: said.createKey, view };
}

const readToken = async (appId) => (await (await fetch(`/__stand-in/keys/${appId}`)).json()).token;

/** The masked value with its buttons. */
function tokenLine({ appId, prefix }, show) {
  const masked = `${prefix}****-****-****-****-************`;
  const value = h('code', { class: 'token' }, masked);
  const toggle = button(show, {
    onclick: async () => {
      const hidden = value.textContent === masked;
      value.textContent = hidden ? await readToken(appId) : masked;
      toggle.firstChild.textContent = hidden ? said.hide : show;
    },
  });
  const copy = button(said.copy, {
    onclick: async () => navigator.clipboard.writeText(await readToken(appId)),
  });
  return h('div', { class: 'token-line' }, value, toggle, copy);
}

function tokenBox(key, onEdit) {
  const { box, show, edit } = kinds[key.kind];
  const older = h('div', {});
  // The older key lives on for a week, and both stand on the page.
  const rotate = () => {
    const other = data.keys.find((row) => row.name === 'all-scopes');
    older.replaceChildren(h('p', {}, words(said.previous)), tokenLine(other, show));
  };
  return h(
    'section',
    { class: 'card padded' },
    h('h2', {}, words(box)),
    h('p', { class: 'faint' }, words(said.used)),
    tokenLine(key, show),
    older,
    h(
      'div',
      { class: 'buttons' },
      button(said.rotate, { onclick: rotate }),
      button(said.logs),
      button(edit, { onclick: onEdit }),
    ),
  );
}

/** The page of one key or app. An app's token stands on its Auth tab, which is open. */
export function keyPage(portalId, kind, id) {
  if (!mayDevelop) return noAccess();
  const { plural, list, page } = kinds[kind];
  const key = data.keys.find((row) => row.portalId === portalId && String(row.appId) === id);
  const back = h('a', { class: 'back', href: list(portalId) }, words(`‹ ${said.backTo} ${plural}`));
  if (!key) {
    const nothing = h('p', {}, 'There is nothing at this address in this account.');
    return {
      title: plural,
      view: h('div', { class: 'narrow' }, back, h('h1', {}, 'Not found'), nothing),
    };
  }
  const tabs = [said.basic, said.scopes, said.webhooks, said.auth, said.logsTab].map((name) =>
    h(
      'button',
      { type: 'button', role: 'tab', 'aria-selected': String(name === said.auth) },
      words(name),
    ),
  );
  const box = h('div', {});
  const edit = () => {
    const scopes = new Set(key.scopes.filter((scope) => scope !== 'oauth'));
    const save = async () => {
      await saveKey({ appId: key.appId, scopes: [...scopes] });
      location.assign(page(portalId, key.appId));
    };
    const sure = h('div', {});
    const saveButton =
      kind === 'private-app'
        ? button(said.commit, { class: 'primary', onclick: save })
        : button(said.save, {
            class: 'primary',
            onclick: () =>
              sure.replaceChildren(button(said.yesSave, { class: 'primary', onclick: save })),
          });
    box.replaceChildren(scopePicker(scopes), saveButton, sure);
  };
  box.append(
    tokenBox(key, edit),
    h(
      'section',
      { class: 'card padded' },
      h('h2', {}, words(said.scopes)),
      h(
        'ul',
        { class: 'scopes' },
        key.scopes.map((scope) => h('li', {}, h('code', {}, scope))),
      ),
    ),
  );
  const view = h(
    'div',
    { class: 'narrow' },
    back,
    h('h1', {}, labelOf(key)),
    h('p', { class: 'faint' }, key.shows),
    kind === 'private-app' ? h('div', { class: 'tabs', role: 'tablist' }, tabs) : [],
    box,
    kind === 'service-key' ? button(said.deleteKey, { class: 'danger' }) : [],
  );
  return { title: labelOf(key), view };
}

/** An app of a project, on its Distribution tab: the token stands in a field, in a shadow root. */
export function projectAppPage(portalId, tab) {
  const key = data.keys.find((row) => row.portalId === portalId && row.kind === 'service-key');
  const host = h('div', { class: 'card padded' });
  const root = host.attachShadow({ mode: 'open' });
  const value = h('input', { readonly: true, 'aria-label': said.accessToken, value: '••••••••' });
  const show = button(said.show, {
    onclick: async () => {
      value.value = await readToken(key.appId);
    },
  });
  if (tab === 'distribution') root.append(value, show);
  const view = h('div', { class: 'narrow' }, h('h1', {}, words(said.distribution)), host);
  return { title: said.distribution, view };
}
