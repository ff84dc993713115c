import css from './page.css?inline';

const mark = 'data-hubspot-handoff';

/** What has been read of styles: the bar and the button at the title have the same. */
const sheets = new Map<string, CSSStyleSheet>();

function sheetOf(css: string): CSSStyleSheet {
  let sheet = sheets.get(css);
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    sheets.set(css, sheet);
  }
  return sheet;
}

/** Adds styles to the closed root that an element of ours stands in. */
export function addStyle(inside: Element, css: string): void {
  const root = inside.getRootNode() as ShadowRoot;
  try {
    root.adoptedStyleSheets.push(sheetOf(css));
  } catch {
    // Firefox refuses those of content scripts. Set as text, a <style> is known as an extension's.
    const style = document.createElement('style');
    style.textContent = css;
    root.append(style);
  }
}

/**
 * Makes a node to stand in HubSpot's page, with `content` in a closed shadow root. It is a plain
 * `<div>`: a page could claim the name of a custom element, and so reach the closed root.
 */
export function makeHost(place: 'bar' | 'title' | 'row', content: Element): HTMLElement {
  const host = document.createElement('div');
  host.setAttribute(mark, place);
  host.attachShadow({ mode: 'closed' }).append(content);
  addStyle(content, css);
  return host;
}

/** Removes what an older copy of this script left, where the browser stopped it without a word. */
export function removeLeftovers(): void {
  let host: Element | null;
  while ((host = document.querySelector(`[${mark}]`))) host.remove();
}
