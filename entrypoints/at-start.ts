import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { requestFragment } from '../utils/handoff/request-fragment.ts';
import type { OfferMessage } from '../utils/messages.ts';

/**
 * Runs before any script of the page, since a page that leads on to a login loses the fragment. It
 * says that there is one; the background reads it off the address that the browser names. Every
 * HubSpot page loads this, so it is no longer than that.
 */
export default defineUnlistedScript(() => {
  if (location.hash.startsWith(`#${requestFragment}`)) {
    void chrome.runtime.sendMessage({ type: 'offer' } satisfies OfferMessage);
  }
});
