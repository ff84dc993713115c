import { useSyncExternalStore } from 'react';
import { makeListeners } from './listeners.ts';

const listeners = makeListeners();
let text = '';

/** What stands in the field for receipts, here only. */
export const useReceiptText = (): string => useSyncExternalStore(listeners.subscribe, () => text);

/** Changes it, also from elsewhere on the page. */
export function setReceiptText(next: string): void {
  text = next;
  listeners.tell();
}
