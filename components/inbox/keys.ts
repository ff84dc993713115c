import browser from 'webextension-polyfill';
import type { Identity } from '../../utils/handoff/identity.ts';
import { readUnlocked } from '../../utils/inbox/unlocked.ts';

/** The identities that are unlocked just now. */
export const unlockedKeys = async (): Promise<readonly Identity[]> =>
  (await readUnlocked(browser.storage.session, Date.now()))?.identities ?? [];
