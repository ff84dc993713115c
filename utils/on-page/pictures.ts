import { picture } from './dom.ts';

/** Two sheets: copies. */
export const copyPicture = () => picture('copy', 'M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3');

/** A tick: copied. */
export const donePicture = () => picture('tick', 'M3 8.5l3.5 3.5 6.5-7.5');

/** Four arrows: moves. */
export const movePicture = () =>
  picture('line', 'M8 1.5v13M1.5 8h13M6 3.5l2-2 2 2M6 12.5l2 2 2-2M3.5 6l-2 2 2 2M12.5 6l2 2-2 2');

/** A stroke: makes small. */
export const hidePicture = () => picture('line', 'M4 8h8');

/** The extension's mark, an envelope with a seal. */
export const markPicture = () => picture('mark', 'M2 4.5h12v8H2zM2.5 5l5.5 4 5.5-4');
