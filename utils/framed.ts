import browser from 'webextension-polyfill';
import { readPage } from './hubspot/pages.ts';

/**
 * The address of the first HubSpot page that a tab shows in a frame; `undefined` where it shows
 * none, or where the tab may not be looked into. Only frames of hosts that are allowed answer.
 */
export async function findFramed(tabId: number): Promise<string | undefined> {
  try {
    const frames = await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      func: () => location.href,
    });
    return frames
      .map(({ result }) => String(result))
      .find((address) => URL.canParse(address) && readPage(new URL(address)));
  } catch {
    // The browser's own pages, and pages that were not clicked on, let nobody in.
    return undefined;
  }
}
