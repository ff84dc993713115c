import type { IdName } from '../hubspot/ids.ts';
import { copyPicture, fromMarkup, part, picture } from './markup.ts';
import type { Words } from './words.ts';

/** The pieces of the bar that change, or that a person uses. */
export type BarParts = ReturnType<typeof makeBarParts>;

// The visible heading is not the button's name: its title says what it does.
const barMarkup = `<section class="bar box"><div class=head><button class="tool toggle">${picture(
  'mark',
  'M2 4.5h12v8H2zM2.5 5l5.5 4 5.5-4',
)}<span class=name aria-hidden=true></span><span class=portal aria-hidden=true></span>${picture(
  'line',
  'M4 8h8',
)}</button><button class="tool move">${picture(
  'line',
  'M8 1.5v13M1.5 8h13M6 3.5l2-2 2 2M6 12.5l2 2 2-2M3.5 6l-2 2 2 2M12.5 6l2 2-2 2',
)}</button></div><div class=rows></div><div class=forms><button class="row main"><span class=label></span>${copyPicture}</button><span class="tool more">${picture(
  'line',
  'M4 6.5l4 4 4-4',
)}<select></select></span></div><div class=extra></div><p class=said role=status></p></section>`;

const rowMarkup = `<button class=row><span class=label></span><span class=value></span>${copyPicture}</button>`;

/** Makes the bar's elements, with no IDs in them yet. */
export function makeBarParts(words: Words) {
  const bar = fromMarkup(barMarkup);
  const move = part(bar, 'move');
  bar.ariaLabel = part(bar, 'name').textContent = words('bar.name');
  move.title = words('bar.move');
  const more = bar.querySelector('select')!;
  more.title = words('copyAs.more');
  return {
    bar,
    toggle: part(bar, 'toggle'),
    move,
    portal: part(bar, 'portal'),
    rows: part(bar, 'rows'),
    main: part(bar, 'main'),
    more,
    extra: part(bar, 'extra'),
    said: part(bar, 'said'),
  };
}

/** A row without words, read from its markup once. */
let blankRow: HTMLElement | undefined;

/** Makes the row of an ID: a button that copies it, the place of its value, and the ID shown. */
export function makeRow(words: Words, name: IdName) {
  const button = (blankRow ??= fromMarkup(rowMarkup)).cloneNode(true) as HTMLElement;
  button.id = name;
  button.ariaLabel = words(`copyId.${name}`);
  part(button, 'label').textContent = words(`id.${name}`);
  return { button, value: part(button, 'value'), id: '' };
}
