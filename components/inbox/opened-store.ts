import { useEffect, useSyncExternalStore } from 'react';
import type { Handoff } from '../../utils/handoff/schema.ts';
import { makeListeners } from '../listeners.ts';
import { useIdentities } from './identity-store.ts';

/**
 * The handoffs that are open in this page, by ID, in its memory alone: they end with the page, and
 * with the lock.
 */
const opened = new Map<string, Handoff>();
const listeners = makeListeners();

/** The content of a handoff; `undefined` until it has been opened. */
export const useOpened = (id: string): Handoff | undefined =>
  useSyncExternalStore(listeners.subscribe, () => opened.get(id));

/** The content of a handoff, for those who work through all that are open. */
export const getOpened = (id: string): Handoff | undefined => opened.get(id);

/** Keeps a handoff open. */
export function keepOpened(handoff: Handoff): void {
  opened.set(handoff.id, handoff);
  listeners.tell();
}

/** Forgets what is open as soon as the last key is locked, by hand or by time. */
export function useCloseOnLock(): void {
  const { unlocked } = useIdentities();
  const anyUnlocked = unlocked.length > 0;
  useEffect(() => (anyUnlocked ? closeAll : undefined), [anyUnlocked]);
}

function closeAll(): void {
  opened.clear();
  listeners.tell();
}
