import { browser } from 'wxt/browser';
import type { Runtime } from 'webextension-polyfill';
import { offerKey, takeOffer } from './ask/offer.ts';
import { inTurn } from './in-turn.ts';
import { runPart } from './page-parts.ts';
import { rest } from './tell.ts';

/** Each reads before it writes. */
const oneByOne = inTurn();

/**
 * Takes in the request in a page's address, by what the browser says the address is; the page begins
 * anew without it then. A page can bring about this and no more: what is taken in is an offer.
 */
export async function offerFromPage(
  tabId: number,
  { url, tab }: Runtime.MessageSender,
): Promise<void> {
  const taken = await oneByOne(() =>
    takeOffer(browser.storage.session, [url, tab?.url], Date.now()),
  );
  if (taken) void sayAtRest(tabId).catch(() => undefined);
}

/** How often is looked whether a tab has come to rest, in milliseconds, and how many times. */
const lookEvery = 1000;
const looks = 20;

/**
 * Says that a request is here on the page that the tab comes to: HubSpot leads on to a login or to an
 * account's own page. It has come to rest where two looks find it at the same address.
 */
async function sayAtRest(tabId: number): Promise<void> {
  let before: string | undefined;
  for (let look = 0; look < looks; look += 1) {
    await new Promise((resolve) => setTimeout(resolve, lookEvery));
    const { status, url } = await browser.tabs.get(tabId);
    const here = status === 'complete' ? url : undefined;
    if (here !== undefined && here === before) {
      // Whoever has looked at it by now need not be told.
      const { [offerKey]: offer } = await browser.storage.session.get(offerKey);
      if (offer) await runPart(tabId, 'offer');
      return;
    }
    before = here;
  }
}

/** Keeps what the icon says of offers true. */
export function startOffers(): void {
  browser.storage.onChanged.addListener((changes, name) => {
    if (name !== 'session' || !(offerKey in changes)) return;
    void rest().catch(() => undefined);
  });
}
