import base from './base.css?inline';

const mark = 'data-hubspot-handoff';

/** Makes an element with attributes and children. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, string> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const name in attributes) element.setAttribute(name, attributes[name]!);
  element.append(...children);
  return element;
}

/**
 * Makes a picture of one path, 16 units wide and high. It stands in a button, whose content
 * assistive technology passes over.
 */
export function picture(name: string, path: string): SVGElement {
  const space = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(space, 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('class', name);
  svg.append(document.createElementNS(space, 'path'));
  svg.firstElementChild!.setAttribute('d', path);
  return svg;
}

/**
 * Makes a node to stand in HubSpot's page, with `content` in a closed shadow root. It is a plain
 * `<div>`: a page could claim the name of a custom element, and so reach the closed root.
 */
export function makeHost(place: 'bar' | 'title', css: string, content: Element): HTMLElement {
  const host = make('div', { [mark]: place });
  const style = make('style');
  // Set as text, which tells the browser that an extension wrote it: the page's policy is not for it.
  style.textContent = base + css;
  host.attachShadow({ mode: 'closed' }).append(style, content);
  return host;
}

/** Removes what an older copy of this script left, where the browser stopped it without a word. */
export function removeLeftovers(): void {
  for (const host of document.querySelectorAll(`[${mark}]`)) host.remove();
}
