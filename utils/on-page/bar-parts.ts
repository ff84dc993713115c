import type { IdName } from '../hubspot/ids.ts';
import { make } from './dom.ts';
import { copyPicture, donePicture, hidePicture, markPicture, movePicture } from './pictures.ts';
import type { Words } from './words.ts';

/** The pieces of the bar that change, or that a person uses. */
export type BarParts = ReturnType<typeof makeBarParts>;

/** Makes the bar's elements, with no IDs in them yet. */
export function makeBarParts(words: Words) {
  const heading = make('span', { class: 'name', 'aria-hidden': 'true' }, words('bar.name'));
  // Its title says what it does, so the visible heading is not its name.
  const toggle = tool('toggle', '', markPicture(), heading, hidePicture());
  const move = tool('move', words('bar.move'), movePicture());
  const rows = make('div', { class: 'rows' });
  const field = make('input', { readonly: '' });
  const refused = make('label', { class: 'refused', hidden: '' }, words('copyFailed'), field);
  const said = make('p', { role: 'status', class: 'said' });
  const head = make('div', { class: 'head' }, toggle, move);
  const name = words('bar.name');
  const bar = make('section', { class: 'bar', 'aria-label': name }, head, rows, refused, said);
  return { bar, toggle, move, rows, field, refused, said };
}

function tool(name: string, title: string, ...content: Node[]): HTMLElement {
  return make('button', { type: 'button', class: `tool ${name}`, title }, ...content);
}

/** Makes the row of an ID, a button that copies it. `value` is filled in by the bar. */
export function makeRow(words: Words, name: IdName, value: Node): HTMLElement {
  return make(
    'button',
    { type: 'button', class: 'row', 'data-id': name, 'aria-label': words(`copyId.${name}`) },
    make('span', { class: 'label' }, words(`id.${name}`)),
    copiedNote(words),
    value,
    copyPicture(),
    donePicture(),
  );
}

/** The word that shows on a button once it has copied. The bar's status says it to screen readers. */
export function copiedNote(words: Words): HTMLElement {
  return make('span', { class: 'done', 'aria-hidden': 'true' }, words('copied'));
}
