import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { PartMessage } from '../utils/messages.ts';
import { readBarSettings } from '../utils/on-page/bar-settings.ts';
import { onlyCopy } from '../utils/on-page/only-copy.ts';
import { startOnPage } from '../utils/on-page/start.ts';

/**
 * The content script. The manifest names it (wxt.config.ts): WXT's own wrapper for content scripts
 * would add 3 kB to every HubSpot page.
 */
export default defineUnlistedScript(async () => {
  const copy = onlyCopy(browser.runtime.id, () => browser.runtime?.id !== undefined);
  const { bar } = await browser.storage.local.get('bar');
  if (!copy.alive()) return;
  startOnPage(
    {
      // The catalogue's own lookup would add a kilobyte more.
      words: (key, value) => browser.i18n.getMessage(key.replace('.', '_') as never, value),
      settings: readBarSettings(bar),
      save: (settings) => {
        if (copy.alive()) void browser.storage.local.set({ bar: settings });
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
      alive: copy.alive,
      loadPart: (part) => browser.runtime.sendMessage({ type: 'part', part } satisfies PartMessage),
    },
    copy.signal,
  );
});
