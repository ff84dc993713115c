import { browser } from 'wxt/browser';

/** Opens the recipient's page in a tab of its own. */
export async function openInbox(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/inbox.html') });
}
