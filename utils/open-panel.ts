import { browser } from 'wxt/browser';

/** Firefox's own, which this extension's types do not know. */
type Sidebar = { open: () => Promise<void> };
const sidebar = () => (browser as unknown as { sidebarAction?: Sidebar }).sidebarAction;

/** Whether this browser and build have a side panel. */
export const hasPanel = (): boolean => Boolean(browser.sidePanel ?? sidebar());

/**
 * Opens the side panel (Firefox: the sidebar) of a window. Right after a click or a key only, with
 * nothing awaited before: browsers insist.
 */
export async function openPanel(windowId: number = -2): Promise<void> {
  // -2 is the window at hand: https://developer.chrome.com/docs/extensions/reference/api/windows
  if (browser.sidePanel) await browser.sidePanel.open({ windowId });
  else await sidebar()?.open();
}
