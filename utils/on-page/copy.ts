import type { BarParts } from './bar-parts.ts';
import { fromMarkup } from './dom.ts';
import type { Words } from './words.ts';

/** How long the bar says that something was done, in milliseconds. */
const saidFor = 1600;

/**
 * Copies values and says so, on the button and to screen readers. Where the browser or the page's
 * policy refuses the clipboard, the value is copied the old way, out of a field; where that is
 * refused too, the field stays in the bar with the value selected, and words that say what to do.
 */
export function initCopy(words: Words, { bar, said }: BarParts, signal: AbortSignal) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let marked: HTMLElement | undefined;
  let refused: HTMLElement | undefined;

  const quiet = () => {
    if (!timer && !refused) return;
    clearTimeout(timer);
    marked?.removeAttribute('data-copied');
    refused?.remove();
    timer = refused = undefined;
    said.textContent = '';
  };
  const say = (text: string) => {
    quiet();
    said.textContent = text;
    timer = setTimeout(quiet, saidFor);
  };
  const copyFromField = (value: string): boolean => {
    refused = fromMarkup('<label class=refused><textarea readonly rows=1></textarea></label>');
    const field = refused.firstElementChild as HTMLTextAreaElement;
    refused.prepend(words('copyFailed'));
    field.value = value;
    bar.append(refused);
    field.focus();
    field.select();
    return document.execCommand('copy');
  };
  const copy = async (button: HTMLElement, value: string) => {
    quiet();
    try {
      await navigator.clipboard.writeText(value);
    } catch {
      if (!copyFromField(value)) {
        said.textContent = words('copyFailed');
        return;
      }
      button.focus();
    }
    say(words('copied'));
    marked = button;
    // Shown on the button; the status says it to screen readers.
    button.setAttribute('data-copied', words('copied'));
  };

  signal.addEventListener('abort', quiet);
  return { copy, say, quiet };
}
