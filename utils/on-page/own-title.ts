import { ownTitle } from './selectors.ts';

/** The title of the record that the page is about, if it is there. */
export const findTitle = (): Element | null => document.querySelector(ownTitle);
