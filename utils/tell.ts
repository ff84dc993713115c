import { browser } from 'wxt/browser';

/** How long the icon says that something was done or refused, in milliseconds. */
const saidFor = 2500;

let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * Says on the extension's icon, for all tabs, what came of a shortcut or a menu entry: a sign, and
 * words that show under the mouse and are read aloud.
 */
export async function tell(went: boolean, words: string): Promise<void> {
  clearTimeout(timer);
  const { action } = browser;
  timer = setTimeout(() => void calm(), saidFor);
  await Promise.all([
    action.setBadgeText({ text: went ? '✓' : '!' }),
    action.setBadgeBackgroundColor({ color: went ? '#0b7a4b' : '#b3261e' }),
    action.setTitle({ title: words }),
  ]);
}

/** Back to what the icon says at rest. */
async function calm(): Promise<void> {
  await browser.action.setBadgeText({ text: '' });
  await browser.action.setTitle({ title: browser.runtime.getManifest().name });
}
