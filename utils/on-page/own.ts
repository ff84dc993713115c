import { mark } from './markup.ts';

/*
 * Sees to it that one copy of this script runs in a page. An update or a new installation starts
 * another in tabs that are open, and the browser leaves the older one to itself: it goes when a
 * newer one shows something, or when it finds that its extension is gone.
 */
const ended = new AbortController();

/** Aborts once the extension has gone or a newer copy of this script runs. */
export const { signal } = ended;

/** False from then on. */
export function alive(): boolean {
  // Once its extension has gone, a page's script has no ID of it.
  if (!chrome.runtime?.id) ended.abort();
  return !signal.aborted;
}

/** Ends the copy that shows something of ours, if there is one, and ends with the next that does so. */
export function succeed(): void {
  // Copies share nothing but the document.
  for (let shown; (shown = document.querySelector(`[${mark}]`));) {
    document.dispatchEvent(new Event(mark));
    // Where the browser stopped that copy without a word, its own are left.
    shown.remove();
  }
  document.addEventListener(mark, () => ended.abort(), { signal });
  // A tab that is shown again may find that its extension was removed or switched off meanwhile.
  document.addEventListener('visibilitychange', alive, { signal });
}
