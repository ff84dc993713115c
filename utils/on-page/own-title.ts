import { ownTitle } from './selectors.ts';

/** The title of the record that the page is about, if it is there. */
export const findTitle = (): Element | null => document.querySelector(ownTitle);

/** Whether an element is that title. */
export const isTitle = (element: Element): boolean => element.matches(ownTitle);
