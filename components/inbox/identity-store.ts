import { useSyncExternalStore } from 'react';
import browser from 'webextension-polyfill';
import type { Identity } from '../../utils/handoff/identity.ts';
import type { IdentityTools, StoredIdentity } from '../../utils/inbox/identities.ts';
import { identitiesKey, lock, readStored } from '../../utils/inbox/identities.ts';
import type { Unlocked } from '../../utils/inbox/unlocked.ts';
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
};

const listeners = makeListeners();
let identities: Identities = { unlocked: [], until: 0 };
let started: Promise<void> | undefined;
let expiry: ReturnType<typeof setTimeout> | undefined;

/** The identities, as they stand now. */
export const useIdentities = (): Identities => useSyncExternalStore(subscribe, () => identities);

/** Locks all of them. */
export const lockNow = (): void => void lock(identityTools);

function subscribe(listener: () => void): () => void {
  void (started ??= start());
  return listeners.subscribe(listener);
}

async function start(): Promise<void> {
  browser.storage.onChanged.addListener((changes, name) => {
    const ours = name === 'local' ? identitiesKey : name === 'session' ? unlockedKey : '';
    if (ours in changes) void read();
  });
  await read();
}

async function read(): Promise<void> {
  const [stored, session] = await Promise.all([
    readStored(identityTools),
    browser.storage.session.get(unlockedKey),
  ]);
  show(stored, session[unlockedKey] as Unlocked | undefined);
}

function show(stored: readonly StoredIdentity[], unlocked: Unlocked | undefined): void {
  clearTimeout(expiry);
  const left = unlocked ? unlocked.until - Date.now() : 0;
  if (unlocked && left > 0) {
    identities = { stored, unlocked: unlocked.identities, until: unlocked.until };
    // The alarm may be late, and the page is to say what is so.
    expiry = setTimeout(lockNow, left);
  } else {
    identities = { stored, unlocked: [], until: 0 };
  }
  listeners.tell();
}
