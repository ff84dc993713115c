import type { CopyByHand } from './copy.ts';
import { fromMarkup } from './markup.ts';
import type { Words } from './words.ts';

/** Makes the way to copy where the clipboard is refused: a field in the bar, with the text selected. */
export const initByHand =
  (words: Words, bar: HTMLElement): CopyByHand =>
  (text) => {
    const label = fromMarkup('<label class=refused><textarea readonly></textarea></label>');
    const field = label.firstElementChild as HTMLTextAreaElement;
    label.prepend(words('copyFailed'));
    field.value = text;
    field.rows = Math.min(text.split('\n').length, 6);
    bar.append(label);
    field.focus();
    field.select();
    return { copied: document.execCommand('copy'), remove: () => label.remove() };
  };
