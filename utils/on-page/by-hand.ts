import css from './by-hand.css?inline';
import { bar, fromMarkup } from './lent.ts';

/** Makes the way to copy where the clipboard is refused: a field in the bar, with the text selected. */
export function initByHand(): (text: string) => { copied: boolean; remove: () => void } {
  bar.addStyle(css);
  return (text) => {
    const label = fromMarkup('<label class=refused><textarea readonly></textarea></label>');
    const field = label.firstElementChild as HTMLTextAreaElement;
    label.prepend(bar.failed);
    field.value = text;
    bar.bar.append(label);
    field.focus();
    field.select();
    return { copied: document.execCommand('copy'), remove: () => label.remove() };
  };
}
