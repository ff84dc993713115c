import { useSyncExternalStore } from 'react';
import browser from 'webextension-polyfill';
import { recordKey } from '../utils/rotation/key.ts';
import type { TokenRow } from '../utils/rotation/row.ts';
import { makeListeners } from './listeners.ts';

/** What is remembered of tokens, the one seen last first, and when that was looked at. */
export type Known = { readonly rows: readonly TokenRow[]; readonly now: number };

/** How often a view that stays open looks at the clock, in milliseconds. */
const lookEvery = 60_000;

const area = browser.storage.local;
const listeners = makeListeners();
let known: Known | undefined;
let started = false;

/** What is remembered of tokens; `undefined` until it has been read. */
export const useTokenRows = (): Known | undefined => useSyncExternalStore(subscribe, () => known);

function subscribe(listener: () => void): () => void {
  if (!started) start();
  return listeners.subscribe(listener);
}

function start(): void {
  started = true;
  browser.storage.onChanged.addListener((changes, name) => {
    if (name === 'local' && recordKey in changes) void read(changes[recordKey]?.newValue);
  });
  void area.get(recordKey).then(({ [recordKey]: stored }) => read(stored));
  setInterval(() => known && show(known.rows), lookEvery);
}

/** What reads the record is loaded once there is one: the popup opens faster without. */
async function read(stored: unknown): Promise<void> {
  if (stored === undefined) show([]);
  else show((await import('../utils/rotation/record.ts')).readRows(stored));
}

/** Days are counted anew with each change: what was written just now is not of the future. */
function show(rows: readonly TokenRow[]): void {
  known = { rows, now: Date.now() };
  listeners.tell();
}
