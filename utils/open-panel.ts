import browser from 'webextension-polyfill';

/** Whether this browser and build have a side panel. */
export const hasPanel = (): boolean =>
  typeof chrome !== 'undefined' && chrome.sidePanel !== undefined
    ? true
    : browser.sidebarAction !== undefined;

/** Opens the side panel of this window. Right after a click only: browsers insist. */
export async function openPanel(): Promise<void> {
  if (typeof chrome !== 'undefined' && chrome.sidePanel !== undefined) {
    await chrome.sidePanel.open({ windowId: chrome.windows.WINDOW_ID_CURRENT });
  } else await browser.sidebarAction.open();
}
