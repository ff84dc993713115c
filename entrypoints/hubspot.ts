import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readSaidMessage } from '../utils/messages.ts';
import type { PartMessage } from '../utils/messages.ts';
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
      onStored(changed, signal) {
        const listen = (changes: Record<string, { newValue?: unknown }>) => {
          changed(
            Object.fromEntries(Object.entries(changes).map(([key, to]) => [key, to.newValue])),
          );
        };
        browser.storage.local.onChanged.addListener(listen);
        signal.addEventListener('abort', () => {
          browser.storage?.local.onChanged.removeListener(listen);
        });
      },
      onSaid(said, signal) {
        const listen = (value: unknown, sender: { id?: string }) => {
          const message = readSaidMessage(value);
          if (message && sender.id === browser.runtime.id) said(message);
        };
        browser.runtime.onMessage.addListener(listen);
        signal.addEventListener('abort', () => {
          browser.runtime?.onMessage?.removeListener(listen);
        });
      },
      alive: copy.alive,
      loadPart: (part) => browser.runtime.sendMessage({ type: 'part', part } satisfies PartMessage),
    },
    copy.signal,
  );
});
