import browser from 'webextension-polyfill';
import type { Progress } from '../utils/guide/progress.ts';
import { newProgress, readProgress } from '../utils/guide/progress.ts';
import { guideKey } from '../utils/session.ts';
import { makeListeners } from './listeners.ts';

const area = browser.storage.session;
const listeners = makeListeners();
let progress = newProgress;
/** When what is shown was last changed: our own earlier keystrokes come back as events. */
let changedAt = 0;
let started: Promise<void> | undefined;
let isRead = false;

/** How far the person has come in the guide. */
export const getGuide = (): Progress => progress;

/** Calls back after each change, made here or elsewhere. Gives the way to stop it. */
export const subscribeToGuide = listeners.subscribe;

/** Reads how far the person has come, and begins to follow it. Once is enough. */
export const startGuide = (): Promise<void> => (started ??= start());

/** Changes it, and keeps it for as long as the handoff in the making. */
export function changeGuide(change: Partial<Progress>): Promise<void> {
  changedAt = Math.max(Date.now(), changedAt + 1);
  show({ ...progress, ...change });
  return area.set({ [guideKey]: { ...progress, changedAt } });
}

/** Opens the guide where it was left; at once, where that has been read. */
export const openGuide = async (): Promise<void> => {
  if (!isRead) await startGuide();
  await changeGuide({ open: true });
};

async function start(): Promise<void> {
  browser.storage.onChanged.addListener((changes, name) => {
    if (name === 'session' && changes[guideKey]) take(changes[guideKey].newValue);
  });
  take((await area.get(guideKey))[guideKey]);
  isRead = true;
}

function take(stored: unknown): void {
  const { changedAt: at } = Object(stored) as { changedAt?: unknown };
  if (stored !== undefined && typeof at === 'number' && at <= changedAt) return;
  if (typeof at === 'number') changedAt = at;
  show(readProgress(stored));
}

function show(next: Progress): void {
  progress = next;
  listeners.tell();
}
