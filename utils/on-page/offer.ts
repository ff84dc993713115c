import { addStyle } from './dom.ts';
import { fromMarkup } from './markup.ts';
import css from './offer.css?inline';

/** What is said in place of the page: that a request is there, and the way on to the page. */
export type OfferWords = { readonly text: string; readonly goOn: string };

/**
 * Takes a request out of the address of a page that was stopped for it, so that it is not copied or
 * kept along with that, and says that it is here and where to look at it. The page's own scripts
 * have seen nothing of it when they run.
 */
export function showOffer({ text, goOn }: OfferWords): void {
  const address = location.pathname + location.search;
  history.replaceState(history.state, '', address);
  const box = fromMarkup('<div class=offer role=status><p></p><button></button></div>');
  const [said, button] = box.children as unknown as [HTMLElement, HTMLElement];
  said.textContent = text;
  button.textContent = goOn;
  const host = document.createElement('div');
  host.setAttribute('data-hubspot-handoff-offer', '');
  host.attachShadow({ mode: 'closed' }).append(box);
  addStyle(box, css);
  button.addEventListener('click', ({ isTrusted }) => isTrusted && location.replace(address));
  document.documentElement.append(host);
}
