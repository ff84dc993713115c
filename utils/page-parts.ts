import { browser } from 'wxt/browser';
import type { PartName } from './on-page/parts.ts';

/**
 * Runs a further part of the page's script in the page that asked for it. Kept apart, since most
 * pages are looked at without ever needing one: what loads on every page stays small. No file has
 * to be open to web pages for it.
 */
export async function runPart(tabId: number, part: PartName | 'offer'): Promise<void> {
  // A page that is only beginning is not waited for.
  const injectImmediately = true;
  const target = { tabId, frameIds: [0] };
  await browser.scripting.executeScript({
    target,
    injectImmediately,
    files: [`/${part}.js`] as never,
  });
}
