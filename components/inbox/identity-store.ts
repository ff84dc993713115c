import { useSyncExternalStore } from 'react';
import browser from 'webextension-polyfill';
import type { Identity } from '../../utils/handoff/identity.ts';
import type { IdentityTools, StoredIdentity } from '../../utils/inbox/identities.ts';
import {
  identitiesKey,
  lock,
  lockLate,
  readStored,
  touchUnlocked,
  unlockedMs,
} from '../../utils/inbox/identities.ts';
import { unlockedKey } from '../../utils/inbox/unlocked.ts';
import { lockAlarm } from '../../utils/lock-alarm.ts';
import { makeListeners } from '../listeners.ts';
import { scryptInWorker } from './scrypt-worker.ts';

/** All identities, those of them that are unlocked, and until when (0 where none is). */
export type Identities = {
  /** `undefined` until they have been read. */
  readonly stored?: readonly StoredIdentity[];
  readonly unlocked: readonly Identity[];
  /** Milliseconds since 1970. */
  readonly until: number;
};

/** What the functions of utils/inbox/identities.ts work with here. */
export const identityTools: IdentityTools = {
  local: browser.storage.local,
  session: browser.storage.session,
  scrypt: scryptInWorker,
  now: () => Date.now(),
  setAlarm: async (when) => {
    await browser.alarms.create(lockAlarm, { when });
  },
  alone: (job) => navigator.locks.request('identities', job),
};

/** A use is written down at most this often, in milliseconds. */
const touchEveryMs = 10_000;

const listeners = makeListeners();
let identities: Identities = { unlocked: [], until: 0 };
let started: Promise<void> | undefined;
let expiry: ReturnType<typeof setTimeout> | undefined;

/** The identities, as they stand now. */
export const useIdentities = (): Identities => useSyncExternalStore(subscribe, () => identities);

/** Locks all of them, or one. */
export const lockNow = (recipient?: string): void => void lock(identityTools, recipient);

function subscribe(listener: () => void): () => void {
  void (started ??= start());
  return listeners.subscribe(listener);
}

async function start(): Promise<void> {
  browser.storage.onChanged.addListener((changes, name) => {
    const ours = name === 'local' ? identitiesKey : name === 'session' ? unlockedKey : '';
    if (ours in changes) void read();
  });
  window.addEventListener('pointerdown', touch);
  window.addEventListener('keydown', touch);
  await read();
}

/** Whoever works in this page uses what is unlocked. */
function touch(): void {
  const touchedAt = identities.until - unlockedMs;
  if (identities.unlocked.length > 0 && Date.now() - touchedAt > touchEveryMs) {
    void touchUnlocked(identityTools);
  }
}

async function read(): Promise<void> {
  const [stored, unlocked] = await Promise.all([
    readStored(identityTools),
    lockLate(identityTools),
  ]);
  identities = { stored, unlocked: unlocked?.identities ?? [], until: unlocked?.until ?? 0 };
  clearTimeout(expiry);
  // The alarm may be late, and the page is to say what is so.
  if (unlocked) expiry = setTimeout(() => void read(), unlocked.until - Date.now());
  listeners.tell();
}
