import type { BarParts } from './bar-parts.ts';
import type { Words } from './words.ts';

/** How long the bar says that something was done, in milliseconds. */
const saidFor = 1600;

/** Copies a text out of a field that it leaves for the person, should that be refused too. */
export type CopyByHand = (text: string) => { copied: boolean; remove: () => void };

/**
 * Copies values and says so, on the button and to screen readers. Where the browser or the page's
 * policy refuses the clipboard, the value is copied by another way (by-hand.ts), which is loaded for it.
 */
export function initCopy(
  words: Words,
  { said }: BarParts,
  loadByHand: () => Promise<CopyByHand | undefined>,
  signal: AbortSignal,
) {
  // Looked up ahead: without its extension a page's script finds no words any more.
  const [copied, failed] = [words('copied'), words('copyFailed')];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let marked: HTMLElement | undefined;
  let field: ReturnType<CopyByHand> | undefined;

  const quiet = () => {
    clearTimeout(timer);
    marked?.removeAttribute('data-copied');
    field?.remove();
    timer = marked = field = undefined;
    if (!said.textContent) return;
    said.textContent = '';
    said.removeAttribute('data-seen');
  };
  const say = (text: string, seen = false) => {
    quiet();
    said.textContent = text;
    said.toggleAttribute('data-seen', seen);
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
      field = (await loadByHand())?.(value);
      if (!field?.copied) {
        // Beside the field the words are seen already.
        said.toggleAttribute('data-seen', !field);
        said.textContent = failed;
        return;
      }
      button.focus();
    }
    done(button);
  };

  signal.addEventListener('abort', quiet);
  return { copy, done, say, quiet };
}
