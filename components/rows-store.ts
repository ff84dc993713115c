import { useSyncExternalStore } from 'react';
import browser from 'webextension-polyfill';
import { makeListeners } from './listeners.ts';

/** The rows of a record, and when they were looked at, in milliseconds since 1970. */
export type Known<Row> = { readonly rows: readonly Row[]; readonly now: number };

/** How often a view that stays open looks at the clock, in milliseconds. */
const lookEvery = 60_000;

const area = browser.storage.local;

/**
 * Makes the hook that gives a record's rows as they stand now; `undefined` until they have been read.
 * `load` fetches what reads them, once there are any: a page opens faster without.
 */
export function makeRows<Row>(
  key: string,
  load: () => Promise<(stored: unknown) => readonly Row[]>,
): () => Known<Row> | undefined {
  const listeners = makeListeners();
  let known: Known<Row> | undefined;
  let started = false;

  const start = () => {
    started = true;
    browser.storage.onChanged.addListener((changes, name) => {
      if (name === 'local' && key in changes) void read(changes[key]?.newValue);
    });
    void area.get(key).then(({ [key]: stored }) => read(stored));
    setInterval(() => known && show(known.rows), lookEvery);
  };
  const read = async (stored: unknown) => show(stored === undefined ? [] : (await load())(stored));
  // Days are counted anew with each change: what was written just now is not of the future.
  const show = (rows: readonly Row[]) => {
    known = { rows, now: Date.now() };
    listeners.tell();
  };
  const subscribe = (listener: () => void) => {
    if (!started) start();
    return listeners.subscribe(listener);
  };

  return () => useSyncExternalStore(subscribe, () => known);
}
