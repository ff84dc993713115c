import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { requestFragment } from '../utils/handoff/request-fragment.ts';
import type { OfferMessage } from '../utils/messages.ts';

/**
 * Runs before any script of the page. Where the address brings a request, the page is stopped: one
 * that leads on to a login would take the fragment with it before the background is awake. It says
 * that there is one, and the background reads it off the address that the browser names; where that
 * takes nothing in, the page goes on without it. Every HubSpot page loads this, so it is short.
 */
export default defineUnlistedScript(() => {
  if (!location.hash.startsWith(`#${requestFragment}`)) return;
  stop();
  const goOn = (taken?: unknown) => {
    if (taken !== true) location.replace(location.pathname + location.search);
  };
  chrome.runtime.sendMessage({ type: 'offer' } satisfies OfferMessage).then(goOn, () => goOn());
});
