/** What marks each node of ours in a page, and names the event by which one copy ends another. */
export const mark = 'data-hubspot-handoff';

/**
 * Makes an element of our own markup: one call instead of one for each element and attribute. What is
 * open at its end is closed there. Words and IDs never stand in markup: they are set as text.
 */
export function fromMarkup(markup: string): HTMLElement {
  const around = document.createElement('section');
  around.innerHTML = markup;
  return around.firstElementChild as HTMLElement;
}

/** The element of a class within another. */
export const part = (element: Element, name: string): HTMLElement =>
  element.querySelector(`.${name}`)!;
