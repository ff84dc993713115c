import { copyPicture, picture } from './markup.ts';

const bar = `<section class="bar box"><div class=head><button class="tool toggle">${picture(
  'mark',
  'M2 4.5h12v8H2zM2.5 5l5.5 4 5.5-4',
)}<bdi class=name></bdi><bdi class=portal></bdi>${picture(
  'line',
  'M4 8h8',
)}</button><button class="tool move">${picture(
  'line',
  'M8 1.5v13M1.5 8h13M6 3.5l2-2 2 2M6 12.5l2 2 2-2M3.5 6l-2 2 2 2M12.5 6l2 2-2 2',
)}</button></div><section class=rows></section><div class=forms><button class="row main"><bdi class=label></bdi>${copyPicture}</button><div class="tool more">${picture(
  'line',
  'M4 6.5l4 4 4-4',
)}<select></select></div></div><section class=extra></section><footer class=said role=status></footer></section>`;

const row = `<button class=row><bdi class=label></bdi><bdi class=value></bdi>${copyPicture}</button>`;

const beside = `<button class="tool beside">${copyPicture}</button>`;

/**
 * The bar with no IDs in it yet, a row for one ID, and the button beside the title. In one piece,
 * and of few kinds of elements: the browser takes longer to begin with each than to make them.
 */
export const ownMarkup = bar + row + beside;
