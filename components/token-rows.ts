import { useSyncExternalStore } from 'react';
import browser from 'webextension-polyfill';
import { recordKey } from '../utils/rotation/key.ts';
import { readRows } from '../utils/rotation/record.ts';
import type { TokenRow } from '../utils/rotation/row.ts';

const area = browser.storage.local;
const listeners = new Set<() => void>();
let rows: readonly TokenRow[] | undefined;
let started = false;

/** What is remembered of tokens, the one seen last first; `undefined` until it has been read. */
export const useTokenRows = (): readonly TokenRow[] | undefined =>
  useSyncExternalStore(subscribe, () => rows);

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  if (!started) start();
  return () => listeners.delete(listener);
}

function start(): void {
  started = true;
  browser.storage.onChanged.addListener((changes, name) => {
    if (name === 'local' && recordKey in changes) show(changes[recordKey]?.newValue);
  });
  void area.get(recordKey).then(({ [recordKey]: stored }) => show(stored));
}

function show(stored: unknown): void {
  rows = readRows(stored);
  for (const listener of listeners) listener();
}
