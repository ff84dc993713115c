import browser from 'webextension-polyfill';
import { scanPage } from './guide/scan-page.ts';
import type { RunScan } from './guide/take-token.ts';

/**
 * Runs the look for a token in a tab's own page, not in its frames, apart from the page's scripts.
 * By the host permission: a click in a panel gives no `activeTab`.
 */
export const runScan: RunScan = async (tabId, origin, pathname) => {
  const [found] = await browser.scripting.executeScript({
    target: { tabId },
    func: scanPage,
    args: [origin, pathname],
  });
  return found?.result;
};
