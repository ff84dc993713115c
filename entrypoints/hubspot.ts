import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startOnPage } from '../utils/on-page/start.ts';

/**
 * The content script. The manifest names it (wxt.config.ts): WXT's own wrapper for content scripts
 * would add 3 kB to every HubSpot page.
 */
export default defineUnlistedScript(() => void startOnPage());
