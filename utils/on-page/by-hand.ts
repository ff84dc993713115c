import css from './by-hand.css?inline';
import type { CopyByHand } from './copy.ts';
import type { addStyle } from './dom.ts';
import type { fromMarkup } from './markup.ts';
import type { Words } from './words.ts';

/** What the page's script hands to this part. What it holds itself need not be loaded again. */
export type ByHandGiven = {
  words: Words;
  addStyle: typeof addStyle;
  fromMarkup: typeof fromMarkup;
};

/** Makes the way to copy where the clipboard is refused: a field in the bar, with the text selected. */
export function initByHand(
  { words, addStyle, fromMarkup }: ByHandGiven,
  bar: HTMLElement,
): CopyByHand {
  addStyle(bar, css);
  return (text) => {
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
}
