import { useSyncExternalStore } from 'react';
import type { InboxRow } from '../../utils/inbox/row.ts';
import { followRows, readRows } from '../../utils/inbox/store.ts';
import { latestOnly } from '../../utils/latest-only.ts';
import { makeListeners } from '../listeners.ts';

const listeners = makeListeners();
let rows: readonly InboxRow[] | undefined;
let started = false;

/** All rows of the inbox; `undefined` until they have been read. */
export const useRows = (): readonly InboxRow[] | undefined =>
  useSyncExternalStore(subscribe, () => rows);

/** One row: `undefined` until it is known, `null` where there is none. */
export function useRow(id: string): InboxRow | null | undefined {
  const all = useRows();
  return all && (all.find((row) => row.id === id) ?? null);
}

function subscribe(listener: () => void): () => void {
  if (!started) {
    started = true;
    // Many changes at once, as a check of all makes, are read as one.
    const reading = latestOnly(read);
    followRows(() => reading.put());
    reading.put();
  }
  return listeners.subscribe(listener);
}

async function read(): Promise<void> {
  rows = await readRows();
  listeners.tell();
}
