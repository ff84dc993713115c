import { browser } from 'wxt/browser';
import type { Runtime } from 'webextension-polyfill';
import { offerKey, takeOffer } from './ask/offer.ts';
import { inTurn } from './in-turn.ts';
import { runPart } from './page-parts.ts';
import { rest } from './tell.ts';

/** Each reads before it writes. */
const oneByOne = inTurn();

/**
 * Takes in the request in a page's address, by what the browser says the address is, has it taken out
 * of the address, and says whether it did. A page can bring about this and no more: what is taken in
 * is an offer.
 */
export async function offerFromPage(
  tabId: number,
  { url, tab }: Runtime.MessageSender,
): Promise<boolean> {
  const taken = await oneByOne(() =>
    takeOffer(browser.storage.session, [url, tab?.url], Date.now()),
  );
  if (!taken) return false;
  // The person may have gone elsewhere meanwhile.
  return runPart(tabId, 'offer').then(
    () => true,
    () => false,
  );
}

/** Keeps what the icon says of offers true. */
export function startOffers(): void {
  browser.storage.onChanged.addListener((changes, name) => {
    if (name !== 'session' || !(offerKey in changes)) return;
    void rest().catch(() => undefined);
  });
}
