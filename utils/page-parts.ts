import { browser } from 'wxt/browser';
import type { FoundText } from './links.ts';
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

/**
 * Has the bar on a page say that an ID of the page, or the page in another form (`link`), was copied
 * by a command, or that the clipboard refused it. Run there, so that no page has to listen for it.
 */
export async function sayOnPage(
  tabId: number,
  id: FoundText['id'],
  refused: boolean,
): Promise<void> {
  const func = (said: string, wasRefused: boolean) => self.handoff?.bar.said(said, wasRefused);
  try {
    const target = { tabId, frameIds: [0] };
    await browser.scripting.executeScript({ target, func, args: [id, refused] });
  } catch {
    // It is no page of HubSpot's: the icon says it alone.
  }
}
