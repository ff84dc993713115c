import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { appHosts } from '../utils/hubspot/hosts.ts';
import { readBarSettings } from '../utils/on-page/bar-settings.ts';
import { startOnPage } from '../utils/on-page/start.ts';
import '../utils/on-page/title-found.css';

export default defineContentScript({
  matches: appHosts.map((host) => `https://${host}/*`),
  // Without this, each start would be announced to the page as well.
  noScriptStartedPostMessage: true,
  async main(ctx) {
    const { bar } = await browser.storage.local.get('bar');
    if (ctx.isInvalid) return;
    const alive = () => ctx.isValid;
    // A tab that is shown again may find that its extension was removed or switched off meanwhile.
    ctx.addEventListener(document, 'visibilitychange', alive);
    startOnPage(
      {
        // The catalogue's own lookup would add a kilobyte to every HubSpot page.
        words: (key) => browser.i18n.getMessage(key.replace('.', '_') as never),
        settings: readBarSettings(bar),
        save: (settings) => {
          if (alive()) void browser.storage.local.set({ bar: settings });
        },
        onSettings(changed, signal) {
          const listen = (changes: Record<string, { newValue?: unknown }>) => {
            if (changes.bar) changed(readBarSettings(changes.bar.newValue));
          };
          browser.storage.local.onChanged.addListener(listen);
          signal.addEventListener('abort', () => {
            browser.storage?.local.onChanged.removeListener(listen);
          });
        },
        alive,
      },
      ctx.signal,
    );
  },
});
