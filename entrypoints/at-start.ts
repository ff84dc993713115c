import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { requestFragment } from '../utils/handoff/request-fragment.ts';
import type { OfferMessage } from '../utils/on-page/page-messages.ts';

/**
 * Runs before any script of the page. Where the address brings a request, the page is stopped until
 * the background has read it off the address, and begins anew without it: a page that leads on to a
 * login would take the fragment with it before a sleeping background is awake. In Firefox every
 * HubSpot page loads this, so it is short.
 */
export default defineUnlistedScript(() => {
  if (!location.hash.startsWith(`#${requestFragment}`)) return;
  stop();
  void chrome.runtime
    .sendMessage({ type: 'offer' } satisfies OfferMessage)
    .finally(() => location.replace(location.pathname + location.search));
});
