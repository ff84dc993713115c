import type { BarParts } from './bar-parts.ts';
import type { Words } from './words.ts';

/** How long the bar says that something was done, in milliseconds. */
const saidFor = 1600;

/**
 * Copies values and says so, on the button and to screen readers. Where the browser or the page's
 * policy refuses the clipboard, the value is copied the old way, out of a field; where that is
 * refused too, the field stays in the bar with the value selected, and words that say what to do.
 */
export function initCopy(words: Words, { field, refused, said }: BarParts, signal: AbortSignal) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let marked: HTMLElement | undefined;

  const quiet = () => {
    if (!said.textContent && refused.hidden) return;
    clearTimeout(timer);
    marked?.removeAttribute('data-copied');
    said.textContent = '';
    refused.hidden = true;
  };
  const say = (text: string) => {
    quiet();
    said.textContent = text;
    timer = setTimeout(quiet, saidFor);
  };
  const copyFromField = (value: string): boolean => {
    refused.hidden = false;
    field.value = value;
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
    button.dataset.copied = '';
  };

  signal.addEventListener('abort', quiet);
  return { copy, say, quiet };
}
