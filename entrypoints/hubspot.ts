import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isSaidMessage } from '../utils/messages.ts';
import type { PartMessage, WriteMessage } from '../utils/messages.ts';
import { onlyCopy } from '../utils/on-page/only-copy.ts';
import { startOnPage } from '../utils/on-page/start.ts';

/**
 * The content script. The manifest names it (wxt.config.ts): WXT's own wrapper for content scripts
 * would add 3 kB to every HubSpot page.
 */
export default defineUnlistedScript(async () => {
  const copy = onlyCopy(browser.runtime.id, () => browser.runtime?.id !== undefined);
  const stored = await browser.storage.local.get(['bar', 'portals']);
  if (!copy.alive()) return;
  startOnPage(
    {
      // The catalogue's own lookup would add a kilobyte more.
      words: (key, value) => browser.i18n.getMessage(key.replace('.', '_') as never, value),
      stored,
      save: (settings) => {
        if (copy.alive()) void browser.storage.local.set({ bar: settings });
      },
      onStored(changed) {
        browser.storage.local.onChanged.addListener(({ bar, portals }) => {
          if (copy.alive()) changed({ bar: bar?.newValue, portals: portals?.newValue });
        });
      },
      onSaid(said) {
        browser.runtime.onMessage.addListener((value: unknown) => {
          if (isSaidMessage(value) && copy.alive()) said(value);
        });
      },
      alive: copy.alive,
      write: async (title) =>
        browser.runtime.sendMessage({
          type: 'write',
          url: location.href,
          title,
        } satisfies WriteMessage),
      loadPart: (part) => browser.runtime.sendMessage({ type: 'part', part } satisfies PartMessage),
    },
    copy.signal,
  );
});
