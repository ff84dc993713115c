import type { Parts } from './parts.ts';
import { onEnd } from './own.ts';
import { words } from './words.ts';

/** How long the bar says that something was done, in milliseconds. */
const saidFor = 1600;

/**
 * Copies values and says so, on the button and to screen readers. Where the browser or the page's
 * policy refuses the clipboard, the value is copied by another way (by-hand.ts), which is loaded for it.
 */
export function initCopy(said: HTMLElement, loadTools: () => Promise<Parts['tools'] | undefined>) {
  // Looked up ahead: without its extension a page's script finds no words any more.
  const copied = words('copied');
  const failed = words('copyFailed');
  let timer: ReturnType<typeof setTimeout> | undefined;
  let told = '';
  let marked: HTMLElement | undefined;
  let field: ReturnType<Parts['tools']['byHand']> | undefined;

  const tell = (text: string, seen = false) => {
    told = said.textContent = text;
    said.toggleAttribute('data-seen', seen);
  };
  const quiet = () => {
    if (!told && !field) return;
    clearTimeout(timer);
    marked?.removeAttribute('data-copied');
    field?.remove();
    marked = field = undefined;
    tell('');
  };
  /** Says something to screen readers; `seen` where it stays in sight until the next is said. */
  const say = (text: string, seen = false) => {
    quiet();
    tell(text, seen);
    if (!seen) timer = setTimeout(quiet, saidFor);
  };
  /** Says of a button that it has copied. */
  const done = (button: HTMLElement) => {
    say(copied);
    marked = button;
    // Shown on the button; the status says it to screen readers.
    button.setAttribute('data-copied', copied);
  };
  const copy = async (button: HTMLElement, value: string) => {
    quiet();
    try {
      await navigator.clipboard.writeText(value);
    } catch {
      field = (await loadTools())?.byHand(value);
      if (!field?.copied) {
        // Beside the field the words are seen already.
        return tell(failed, !field);
      }
      button.focus();
    }
    done(button);
  };

  onEnd(quiet);
  return { copy, done, say, quiet, failed };
}
