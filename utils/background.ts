import type { Runtime } from 'webextension-polyfill';
import { browser } from 'wxt/browser';
import { startCommands } from './commands.ts';
import { unlockedKey } from './inbox/unlocked.ts';
import { startLinkMenu } from './link-menu.ts';
import { loadAtNeed, storeScripts } from './load-at-need.ts';
import { lockAlarm } from './lock-alarm.ts';
import type { Message } from './messages.ts';
import type { ListMessage, WriteMessage } from './on-page/page-messages.ts';
import {
  hubSpotTabOf,
  isListMessage,
  isOfferMessage,
  isOurPage,
  readMessage,
  readPartMessage,
  readWriteMessage,
} from './messages.ts';
import { startNewHosts } from './new-hosts.ts';
import { injectIntoOpenTabs } from './open-tabs.ts';
import { runPart } from './page-parts.ts';
import { messageWords } from './message-words.ts';
import { offerFromPage, startOffers } from './start-offers.ts';
import { startRotation } from './start-rotation.ts';
import type { SessionArea } from './session.ts';
import { forgetAlarm, forgetSession, readSession, writeSession } from './session.ts';

/**
 * Listens for what pages of ours ask, for its own installation, and for the alarm of a draft. As
 * little as can be is done before the first answer: each of these wakes the background anew.
 */
export function startBackground(): void {
  storeScripts();
  let settled: Promise<void> | undefined;
  const settle = () => (settled ??= settleInterrupted());

  const replyTo = (value: unknown, sender: Runtime.MessageSender): Promise<unknown> | undefined => {
    const part = readPartMessage(value);
    const page = readWriteMessage(value);
    const offer = isOfferMessage(value);
    const list = isListMessage(value);
    if (part || page || offer || list) {
      const tabId = hubSpotTabOf(sender, browser.runtime);
      if (tabId === undefined) return undefined;
      if (offer) return offerFromPage(tabId, sender);
      if (list) return writeList(value as ListMessage, sender);
      return part ? runPart(tabId, part.part) : writePage(page!);
    }
    const message = readMessage(value);
    if (!message || !isOurPage(sender, browser.runtime)) return undefined;
    if (message.type !== 'wake') return settle().then(() => answer(message));
    // Whoever wakes it sees in the session what it finds, and need not wait for it here.
    setTimeout(() => void settle());
    return Promise.resolve();
  };

  // In the way that all browsers know: to return the promise takes a library as large as this script.
  browser.runtime.onMessage.addListener((value, sender, send: (reply?: unknown) => void) => {
    const reply = replyTo(value, sender);
    // Whoever asked is answered in any case; a defect goes on to the log.
    void reply?.then(send, (defect: unknown) => {
      send();
      throw defect;
    });
    return reply !== undefined;
  });

  browser.runtime.onInstalled.addListener(() => void injectIntoOpenTabs());
  startCommands();
  startLinkMenu();
  startNewHosts();
  startRotation();
  startOffers();

  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === forgetAlarm) void forgetSession(browser.storage.session);
    if (name === lockAlarm) void browser.storage.session.remove(unlockedKey);
  });
}

/** Writes the page that asks in each of its forms: nothing is said that its address does not say. */
const writePage = async ({ url, title }: WriteMessage) =>
  (await loadAtNeed()).writePage(url, title, (name) => messageWords(`id.${name}`));

/** Writes rows of the page that asks. */
const writeList = async (message: ListMessage, { url }: Runtime.MessageSender) =>
  (await loadAtNeed()).writeRows(message, new URL(url!).hostname);

/** The checks under way, alone or before sealing, by what stops them. */
const checking = new Map<AbortController, Promise<void>>();

/** How often the browser is shown that something is under way: it ends a background idle for 30 s. */
const beatMs = 20_000;

async function answer(message: Exclude<Message, { type: 'wake' }>): Promise<void> {
  // One check at a time: a new one ends the one before, and begins once that has left its report.
  const ended = [...checking].map(([stop, end]) => (stop.abort(), end));
  if (message.type === 'cancel') return;
  await Promise.allSettled(ended);
  const stop = new AbortController();
  const work = doWork(message, stop).finally(() => checking.delete(stop));
  checking.set(stop, work);
  await work;
}

async function doWork(
  message: Exclude<Message, { type: 'wake' | 'cancel' }>,
  stop: AbortController,
): Promise<void> {
  const area: SessionArea = browser.storage.session;
  const { draft } = await readSession(area, Date.now());
  if (!draft) return;
  // What is forgotten while it is being checked or sealed is not sent any further.
  const changed = (changes: { [key: string]: { newValue?: unknown } }, name: string) => {
    if (name === 'session' && changes.draft && !changes.draft.newValue) stop.abort();
  };
  browser.storage.onChanged.addListener(changed);
  const beat = setInterval(() => void browser.runtime.getPlatformInfo(), beatMs);
  try {
    const work = await loadAtNeed();
    const api = {
      fetch: (url: string, init: RequestInit) => fetch(url, init),
      online: () => navigator.onLine,
      signal: stop.signal,
    };
    if (message.type === 'check') await work.check(area, draft, api);
    else await work.seal(area, draft, message.anyway, api);
  } catch (defect) {
    // The worker that seals can end before its answer, and whoever looks on must not wait for it.
    await settleInterrupted();
    throw defect;
  } finally {
    clearInterval(beat);
    browser.storage.onChanged.removeListener(changed);
  }
}

/**
 * Where a background starts, or its work has failed, none is under way: what says otherwise was cut
 * short.
 */
async function settleInterrupted(): Promise<void> {
  const area: SessionArea = browser.storage.session;
  const { draft, report, sealed } = await readSession(area, Date.now());
  if (report?.state === 'running') await writeSession(area, { report: undefined });
  if (sealed?.state === 'running') {
    const problem = { kind: 'interrupted' } as const;
    const revision = draft?.revision ?? 0;
    await writeSession(area, { sealed: { state: 'failed', problem, revision } });
  }
}
