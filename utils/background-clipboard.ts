import { browser } from 'wxt/browser';
import type { ClipboardMessage } from './clipboard-message.ts';
import { inTurn } from './in-turn.ts';

/** The page of ours that writes the clipboard for a background that has none. */
const writer = '/offscreen.html';

/**
 * Writes text to the clipboard from the background; false where that was refused. A service worker
 * (Chromium) has no clipboard, so a document that nobody sees writes for it and is closed again:
 * https://developer.chrome.com/docs/extensions/reference/api/offscreen. Firefox's background is a
 * page and writes itself.
 */
export async function writeClipboard(text: string): Promise<boolean> {
  try {
    if (import.meta.env.FIREFOX) {
      await navigator.clipboard.writeText(text);
      return true;
    }
    return await oneByOne(() => writeOffscreen(text));
  } catch {
    return false;
  }
}

/** There can be one such document at a time. */
const oneByOne = inTurn();

async function writeOffscreen(text: string): Promise<boolean> {
  if (await browser.offscreen.hasDocument()) await browser.offscreen.closeDocument();
  await browser.offscreen.createDocument({
    url: writer,
    reasons: ['CLIPBOARD'],
    justification: 'Writes a HubSpot ID to the clipboard after a shortcut or a menu entry.',
  });
  const message: ClipboardMessage = { type: 'clipboard', text };
  const written: unknown = await browser.runtime.sendMessage(message);
  await browser.offscreen.closeDocument();
  return written === true;
}
