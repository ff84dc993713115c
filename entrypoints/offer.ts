import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { showOffer } from '../utils/on-page/offer.ts';

// Run by the background in the page that a tab has come to, once it took in what the tab brought.
export default defineUnlistedScript(() =>
  showOffer({
    text: browser.i18n.getMessage('ask_onPage' as never),
    close: browser.i18n.getMessage('ask_close' as never),
  }),
);
