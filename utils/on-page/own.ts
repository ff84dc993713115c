import { mark } from './markup.ts';

/*
 * Sees to it that one copy of this script runs in a page. An update or a new installation starts
 * another in tabs that are open, and the browser leaves the older one to itself: it ends when a
 * newer one shows something, or when it finds that its extension is gone.
 */
let ended = false;
const leaves: (() => void)[] = [];

/** Whether this copy has ended. */
export const hasEnded = (): boolean => ended;

/** Has something done when this copy ends, so that nothing of it stays. */
export const onEnd = (leave: () => void): void => void leaves.push(leave);

function end(): void {
  if (ended) return;
  ended = true;
  for (const leave of leaves) leave();
}

/** Whether this copy is to go on: it ends here where its extension has gone. */
export function alive(): boolean {
  // Once its extension has gone, a page's script has no ID of it.
  if (!chrome.runtime?.id) end();
  return !ended;
}

/** Ends the copy that shows something of ours, if there is one, and ends with the next that does so. */
export function succeed(): void {
  // Copies share nothing but the document.
  const ours = `[${mark}]`;
  if (document.querySelector(ours)) {
    document.dispatchEvent(new Event(mark));
    // Where the browser stopped that copy without a word, its own are left.
    for (const left of document.querySelectorAll(ours)) left.remove();
  }
  document.addEventListener(mark, end);
  // A tab that is shown again may find that its extension was removed or switched off meanwhile.
  document.addEventListener('visibilitychange', alive);
}
