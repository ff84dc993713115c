import { mark } from './markup.ts';
import css from './page.css?inline';

/** What has been read of styles: the bar and the button at the title have the same. */
const sheets: Record<string, CSSStyleSheet> = {};

function sheetOf(css: string): CSSStyleSheet {
  if (!sheets[css]) (sheets[css] = new CSSStyleSheet()).replaceSync(css);
  return sheets[css];
}

/** Adds styles to the closed root that an element of ours stands in. */
export function addStyle(inside: Element, css: string): void {
  const root = inside.getRootNode() as ShadowRoot;
  if (import.meta.env.FIREFOX) {
    // It refuses sheets of content scripts. Set as text, a <style> is known as an extension's.
    const style = document.createElement('style');
    style.textContent = css;
    root.append(style);
  } else root.adoptedStyleSheets.push(sheetOf(css));
}

/**
 * Makes a node to stand in HubSpot's page, with `content` in a closed shadow root. It is a plain
 * element: a page could claim the name of a custom element, and so reach the closed root.
 */
export function makeHost(place: 'bar' | 'title' | 'row', content: Element): HTMLElement {
  const host = document.createElement('section');
  host.setAttribute(mark, place);
  const root = host.attachShadow({ mode: 'closed' });
  root.append(content);
  // To set the list costs less than to add to it.
  if (import.meta.env.FIREFOX) addStyle(content, css);
  else root.adoptedStyleSheets = [sheetOf(css)];
  return host;
}
