import { browser } from 'wxt/browser';
import type { ClipboardMessage } from './clipboard-message.ts';
import { withOffscreen } from './offscreen.ts';

/**
 * Writes text to the clipboard from the background; false where that was refused. A service worker
 * (Chromium) has no clipboard, so our document writes for it. Firefox's background is a page and
 * writes itself.
 */
export async function writeClipboard(text: string): Promise<boolean> {
  try {
    if (import.meta.env.FIREFOX) {
      await navigator.clipboard.writeText(text);
      return true;
    }
    const message: ClipboardMessage = { type: 'clipboard', text };
    return (await withOffscreen(() => browser.runtime.sendMessage(message))) === true;
  } catch {
    return false;
  }
}
