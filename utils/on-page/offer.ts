import { addStyle } from './dom.ts';
import { fromMarkup } from './markup.ts';
import css from './offer.css?inline';

/** What is said in the page: that a request is there, and how the sentence is put away. */
export type OfferWords = { readonly text: string; readonly close: string };

/** How long it is said, in milliseconds: the icon goes on saying it. */
const saidFor = 60_000;

const mark = 'data-hubspot-handoff-offer';

/** Says in a page that a request has come in, and where to look at it; nothing of the request. */
export function showOffer({ text, close }: OfferWords): void {
  document.querySelector(`[${mark}]`)?.remove();
  const box = fromMarkup('<div class=offer role=status><p></p><button></button></div>');
  const [said, button] = box.children as unknown as [HTMLElement, HTMLElement];
  said.textContent = text;
  button.textContent = close;
  const host = document.createElement('div');
  host.setAttribute(mark, '');
  host.attachShadow({ mode: 'closed' }).append(box);
  addStyle(box, css);
  const leave = () => host.remove();
  button.addEventListener('click', ({ isTrusted }) => isTrusted && leave());
  setTimeout(leave, saidFor);
  document.documentElement.append(host);
}
