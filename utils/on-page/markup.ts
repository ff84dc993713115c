/** What marks each node of ours in a page, and names the event by which one copy ends another. */
export const mark = 'data-hubspot-handoff';

/**
 * Makes an element of our own markup: one call instead of one for each element and attribute.
 * Words and IDs never stand in markup: they are set as text.
 */
export function fromMarkup(markup: string): HTMLElement {
  const around = document.createElement('section');
  around.innerHTML = markup;
  return around.firstElementChild as HTMLElement;
}

/** The element of a class within another. */
export const part = (element: Element, name: string): HTMLElement =>
  element.querySelector(`.${name}`)!;

/** A picture of one path, 16 units wide and high. It stands in a button, which has a name. */
export const picture = (name: string, path: string): string =>
  `<svg class=${name} viewBox="0 0 16 16"><path d="${path}"/></svg>`;

/** Two sheets. page.css makes them a tick once the button has copied. */
export const copyPicture = picture('copy', 'M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3');
