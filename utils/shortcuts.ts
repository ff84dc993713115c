import { browser } from 'wxt/browser';

/** A command: what it does in words, and the keys it has now; `''` where it has none. */
export type Shortcut = { readonly name: string; readonly words: string; readonly keys: string };

/** Firefox's own: https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/commands */
type FirefoxCommands = { openShortcutSettings?: () => Promise<void> };
const firefoxCommands = () => browser.commands as unknown as FirefoxCommands;

/** The commands in the order of the manifest's table, with the keys they have now. */
export async function readShortcuts(): Promise<Shortcut[]> {
  const known = Object.entries(browser.runtime.getManifest().commands ?? {});
  const now = await browser.commands.getAll();
  return known.map(([name, { description = '' }]) => ({
    name,
    words: description,
    keys: now.find((command) => command.name === name)?.shortcut ?? '',
  }));
}

/** Whether this browser lets an extension open the page where keys are changed. */
export const canChangeShortcuts = (): boolean =>
  !import.meta.env.FIREFOX || firefoxCommands().openShortcutSettings !== undefined;

/** Opens the browser's own page where keys are changed. */
export async function changeShortcuts(): Promise<void> {
  if (import.meta.env.FIREFOX) await firefoxCommands().openShortcutSettings?.();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
