// The single-page app: shows the page of the address, follows links without loading, and throws
// away what is not its own each time it renders. `window.standIn` lets tests make it do so.

import data from './data.js';
import { removeForeign } from './dom.js';
import { frame, markCurrent } from './frame.js';
import { pageAt, portalAt } from './router.js';
import { writes } from './writes.js';

/** HubSpot shows a record's title some time after the rest of the page. */
const lateBy = 30;

let shown; // { key, main, view } of the frame on the page
let page; // what pageAt gave for the address
let titleReady; // resolves to the page's title element, or to nothing if the page was left first
let visit = 0;

function root() {
  const found = document.querySelector('#hs-root');
  if (found) return found;
  const made = document.createElement('div');
  made.id = 'hs-root';
  made.setAttribute('data-stand-in', '');
  document.body.append(made);
  return made;
}

function placeFrame() {
  const portalId = portalAt(location, data.accounts);
  const key = `${portalId} ${page.bare}`;
  if (shown?.key !== key || !shown.view.isConnected) {
    shown = { key, ...frame(portalId, page.bare) };
    root().replaceChildren(shown.view);
  }
  markCurrent(shown.view, location.pathname);
}

function fill() {
  page.redraw?.();
  const title = page.fill ? page.fill() : page.view.querySelector('h1');
  removeForeign(root());
  document.dispatchEvent(new CustomEvent('stand-in:title'));
  return title;
}

function render() {
  const current = ++visit;
  page = pageAt(location.pathname);
  document.title = page.title;
  placeFrame();
  shown.main.replaceChildren(page.view);
  removeForeign(root());
  titleReady = new Promise((resolve) => {
    if (!page.fill) resolve(fill());
    else setTimeout(() => resolve(current === visit ? fill() : undefined), lateBy);
  });
  return titleReady;
}

function navigate(path) {
  history.pushState(null, '', path);
  return render();
}

addEventListener('popstate', () => render());
document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a[href^="/"]') : null;
  if (!link || event.defaultPrevented || event.button !== 0) return;
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  void navigate(link.getAttribute('href'));
});

window.standIn = {
  /** Renders the page's title card or its list again, at once, and removes foreign nodes from the root. */
  rerender: () => fill(),
  /** Goes to an address as a link does; gives the new page's title element. */
  navigate,
  /** Throws away everything in the body and shows the page again. */
  replaceBody() {
    document.body.replaceChildren();
    return render();
  },
  /** Removes every element of the document that the app did not make; gives their number. */
  purgeForeign: () => removeForeign(document.documentElement),
  /** Makes `n` changes to the page of the sort HubSpot makes; resolves when done. */
  writes: (n) => writes(shown.main, n),
  /** Resolves to the title's element once the current page has it. */
  get titleReady() {
    return titleReady;
  },
};

void render();
