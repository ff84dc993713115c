import { useSyncExternalStore } from 'react';
import type { Checked } from '../../utils/inbox/checked.ts';
import { makeListeners } from '../listeners.ts';

/** The checks made in this page, by the handoff's ID: they name records, so they are kept nowhere. */
const made = new Map<string, Checked>();
const listeners = makeListeners();

/** The checks that were made of a handoff while this page is open. */
export const useChecked = (id: string): Checked | undefined =>
  useSyncExternalStore(listeners.subscribe, () => made.get(id));

/** Keeps the checks of a handoff. */
export function keepChecked(id: string, checked: Checked): void {
  made.set(id, checked);
  listeners.tell();
}
