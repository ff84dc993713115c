import pageCss from './page.css?inline';

const mark = 'data-hubspot-handoff';

let sheet: CSSStyleSheet | undefined;
let css = pageCss;
const styles: Element[] = [];

/** Adds to the styles of all hosts, for a part that is loaded later. */
export function addStyle(more: string): void {
  if (css.includes(more)) return;
  css += more;
  sheet?.replaceSync(css);
  for (const style of styles) style.textContent = css;
}

/**
 * Makes a node to stand in HubSpot's page, with `content` in a closed shadow root. It is a plain
 * `<div>`: a page could claim the name of a custom element, and so reach the closed root.
 */
export function makeHost(place: 'bar' | 'title' | 'row', content: Element): HTMLElement {
  const host = document.createElement('div');
  host.setAttribute(mark, place);
  const root = host.attachShadow({ mode: 'closed' });
  root.append(content);
  try {
    // Parsed once, however often a host is put back into the page.
    if (!sheet) (sheet = new CSSStyleSheet()).replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    // Firefox refuses those of content scripts. Set as text, a <style> is known as an extension's.
    const style = document.createElement('style');
    style.textContent = css;
    styles.push(style);
    root.append(style);
  }
  return host;
}

/** Removes what an older copy of this script left, where the browser stopped it without a word. */
export function removeLeftovers(): void {
  let host: Element | null;
  while ((host = document.querySelector(`[${mark}]`))) host.remove();
}
