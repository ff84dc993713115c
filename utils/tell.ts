import { browser } from 'wxt/browser';
import { offerKey, readOffer } from './ask/offer.ts';
import { loadAtNeed } from './load-at-need.ts';
import { messageWords } from './message-words.ts';
import { recordKey } from './rotation/key.ts';

/** How long the icon says that something was done or refused, in milliseconds. */
const saidFor = 2500;

/** Set while something is said that is not said at rest. */
let timer: ReturnType<typeof setTimeout> | undefined;

const red = '#b3261e';
const amber = '#8a5a00';
const blue = '#2f4bd8';

/**
 * Says on the extension's icon, for all tabs, what came of a shortcut or a menu entry: a sign, and
 * words that show under the mouse and are read aloud.
 */
export async function tell(went: boolean, words: string): Promise<void> {
  clearTimeout(timer);
  const { action } = browser;
  timer = setTimeout(() => {
    timer = undefined;
    void rest();
  }, saidFor);
  await Promise.all([
    action.setBadgeText({ text: went ? '✓' : '!' }),
    action.setBadgeBackgroundColor({ color: went ? '#0b7a4b' : red }),
    action.setTitle({ title: words }),
  ]);
}

/**
 * Says on the icon what it says at rest: that somebody asks for a handoff, else how many tokens are
 * due for rotation, or nothing. While something else is said, that ends with this anyway.
 */
export async function rest(): Promise<void> {
  const { action, runtime, storage } = browser;
  const [{ [recordKey]: stored }, { [offerKey]: offer }] = await Promise.all([
    storage.local.get(recordKey),
    storage.session.get(offerKey),
  ]);
  if (readOffer(offer, Date.now())) {
    if (timer === undefined) await sayAsked();
    return;
  }
  // Without a record nothing is due, and nothing need be loaded to know it.
  const due = stored === undefined ? undefined : (await loadAtNeed()).restOf(stored, Date.now());
  if (timer !== undefined) return;
  const { name } = runtime.getManifest();
  const words = due && messageWords(`rotationIcon.${due.state}`, [String(due.count)]);
  await Promise.all([
    action.setBadgeText({ text: due ? String(due.count) : '' }),
    due && action.setBadgeBackgroundColor({ color: due.state === 'now' ? red : amber }),
    action.setTitle({ title: words ? `${name}: ${words}` : name }),
  ]);
}

async function sayAsked(): Promise<void> {
  const { action, runtime } = browser;
  const title = `${runtime.getManifest().name}: ${messageWords('ask.icon')}`;
  await Promise.all([
    action.setBadgeText({ text: '?' }),
    action.setBadgeBackgroundColor({ color: blue }),
    action.setTitle({ title }),
  ]);
}
