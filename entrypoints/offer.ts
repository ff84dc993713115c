import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { showOffer } from '../utils/on-page/offer.ts';

// Run in the page by the background, once it has taken in what the page's address brought.
export default defineUnlistedScript(() =>
  showOffer({
    text: browser.i18n.getMessage('ask_onPage' as never),
    goOn: browser.i18n.getMessage('ask_goOn' as never),
  }),
);
