// Pages with little on them: settings, the login, and every tool that has no page of its own.

import data from '../data.js';
import { h } from '../dom.js';

function field(name, value) {
  return h('label', { class: 'field' }, h('span', {}, name), h('input', { value, readonly: true }));
}

/** The account's defaults. */
export function settingsPage(portalId) {
  const account = data.accounts.find((row) => row.portalId === portalId);
  const fields = account
    ? [
        field('Account name', account.portalName),
        field('Time zone', account.timeZone),
        field('Company currency', account.companyCurrency),
        field('Data hosting location', account.dataHostingLocation),
      ]
    : [];
  const view = h(
    'div',
    { class: 'narrow' },
    h('h1', {}, 'Account defaults'),
    h('section', { class: 'card padded' }, fields),
  );
  return { title: 'Settings', view };
}

/** The page of somebody who is not signed in. */
export function loginPage() {
  const view = h(
    'div',
    { class: 'card booking' },
    h('h1', {}, 'Log in'),
    h(
      'label',
      { class: 'field' },
      h('span', {}, 'Email'),
      h('input', { type: 'email', name: 'email' }),
    ),
    h(
      'label',
      { class: 'field' },
      h('span', {}, 'Password'),
      h('input', { type: 'password', name: 'password' }),
    ),
    h('button', { type: 'button', class: 'primary' }, 'Log in'),
  );
  return { title: 'Log in', view, bare: true };
}

/** Any tool that is not drawn. */
export function otherPage(pathname) {
  const tool = (pathname.split('/')[1] || 'home').replaceAll('-', ' ');
  const name = tool[0].toUpperCase() + tool.slice(1);
  const text = h('p', {}, 'The stand-in does not draw this tool.');
  return {
    title: name,
    view: h(
      'div',
      { class: 'narrow' },
      h('h1', {}, name),
      h('section', { class: 'card padded' }, text),
    ),
  };
}
