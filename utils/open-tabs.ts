import { browser } from 'wxt/browser';

/**
 * Gives the tabs that are open already what the manifest gives tabs as they load. For the moment
 * after the extension was installed or updated: a copy of the older version notices the new one
 * and goes. `only` names other match patterns than the manifest's. Host permissions are enough to find and reach these tabs.
 */
export async function injectIntoOpenTabs(only?: string[]): Promise<void> {
  for (const script of browser.runtime.getManifest().content_scripts ?? []) {
    const { matches = [], css = [], js = [] } = script;
    const open = await browser.tabs.query({ url: only ?? matches });
    await Promise.all(
      open.map(async ({ id, discarded }) => {
        // A discarded tab loads when it is shown again, and gets everything then.
        if (id === undefined || discarded) return;
        try {
          await browser.scripting.insertCSS({ target: { tabId: id }, files: css });
          await browser.scripting.executeScript({ target: { tabId: id }, files: js as never });
        } catch {
          // The tab was closed meanwhile, shows an error page, or (Firefox) its host is not granted.
        }
      }),
    );
  }
}
