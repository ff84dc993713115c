// Which page an address shows. Shapes: addresses seen in HubSpot's CLI and public code, 2026.

import { boardPage } from './pages/board.js';
import { keyPage, keysPage, newKeyPage, projectAppPage } from './pages/keys.js';
import { meetingsPage, bookingPage } from './pages/meetings.js';
import { recordPage } from './pages/record.js';
import { searchPage } from './pages/search.js';
import { loginPage, otherPage, settingsPage } from './pages/simple.js';
import { tablePage } from './pages/table.js';

const legacyTypes = { contact: '0-1', company: '0-2', deal: '0-3', ticket: '0-5' };
const legacyIndexes = { contacts: '0-1', companies: '0-2', deals: '0-3', tickets: '0-5' };

// [pattern, what of it the page wants]; the first that matches is shown.
const routes = [
  [/^\/login\b/, () => loginPage()],
  [/^\/contacts\/(\d+)\/record\/(\d+-\d+)\/(\d+)/, (p, type, id) => recordPage(p, type, id)],
  [
    /^\/contacts\/(\d+)\/(contact|company|deal|ticket)\/(\d+)/,
    (p, name, id) => recordPage(p, legacyTypes[name], id),
  ],
  [/^\/help-desk\/(\d+)\/view\/\w+\/ticket\/(\d+)/, (p, id) => recordPage(p, '0-5', id)],
  [/^\/contacts\/(\d+)\/objects\/(\d+-\d+)\/views\/\w+\/board/, (p, type) => boardPage(p, type)],
  [/^\/contacts\/(\d+)\/(?:objects|record)\/(\d+-\d+)/, (p, type) => tablePage(p, type)],
  [
    /^\/contacts\/(\d+)\/(contacts|companies|deals|tickets)\b/,
    (p, name) => tablePage(p, legacyIndexes[name]),
  ],
  [/^\/contacts\/(\d+)\/objectLists\/(\d+)/, (p, id) => tablePage(p, '0-1', `Segment ${id}`)],
  [/^\/(?:lists|segments)\/(\d+)\/(\d+)/, (p, id) => tablePage(p, '0-1', `Segment ${id}`)],
  [/^\/search\/(\d+)\/search\b/, (p) => searchPage(p)],
  [/^\/meetings\/(\d+)/, (p) => meetingsPage(p)],
  [/^\/meetings\/(.+)/, (slug) => bookingPage(slug)],
  [/^\/service-keys\/(\d+)\/key\/(\d+)/, (p, id) => keyPage(p, 'service-key', id)],
  [/^\/service-keys\/(\d+)\/create/, (p) => newKeyPage(p)],
  [/^\/service-keys\/(\d+)/, (p) => keysPage(p, 'service-key')],
  [/^\/private-apps\/(\d+)\/(\d+)/, (p, id) => keyPage(p, 'private-app', id)],
  [/^\/(?:legacy-apps|private-apps)\/(\d+)/, (p) => keysPage(p, 'private-app')],
  [
    /^\/developer-projects\/(\d+)\/project\/[\w.-]+\/component\/[\w.-]+(?:\/(\w+))?/,
    (p, tab) => projectAppPage(p, tab),
  ],
  [/^\/(?:settings|[a-z-]+-settings)\/(\d+)/, (p) => settingsPage(p)],
];

/**
 * The page of an address, as `{ title, view, bare, fill, redraw }`: its name, its element, whether it
 * stands without the navigation, what fills in the late part, giving the title's element, and what
 * draws a list anew.
 */
export function pageAt(pathname) {
  for (const [pattern, show] of routes) {
    const found = pattern.exec(pathname);
    if (found) return show(...found.slice(1));
  }
  return otherPage(pathname);
}

/** The portal an address is about; the first account's where it names none. */
export function portalAt({ pathname, search }, accounts) {
  const named = /^\/[a-z-]+\/(\d+)/.exec(pathname)?.[1];
  return named ?? new URLSearchParams(search).get('portalId') ?? accounts[0].portalId;
}
