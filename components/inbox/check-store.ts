import { useSyncExternalStore } from 'react';
import type { Handoff } from '../../utils/handoff/schema.ts';
import { systemClock } from '../../utils/hubspot/clock.ts';
import type { Waiting } from '../../utils/hubspot/pace.ts';
import { checkAll } from '../../utils/inbox/check-all.ts';
import { withChecked } from '../../utils/inbox/checked.ts';
import { changeRow } from '../../utils/inbox/store.ts';
import { problemText } from '../../utils/words.ts';
import { makeListeners } from '../listeners.ts';
import { keepChecked } from './checked-store.ts';

/** The check under way: how many handoffs, how many of them are done, and how many turned out new. */
export type Checking = {
  readonly of: number;
  readonly done: number;
  readonly changed: number;
  readonly waiting?: Waiting;
  readonly running: boolean;
};

const listeners = makeListeners();
let checking: Checking | undefined;
let stop = new AbortController();

/** The check under way, or the last one; `undefined` before the first. */
export const useChecking = (): Checking | undefined =>
  useSyncExternalStore(listeners.subscribe, () => checking);

/** Ends the check under way. What is done by then stays. */
export const stopChecking = (): void => stop.abort();

/** Checks handoffs from here, and keeps what came of each as soon as it is known. */
export async function check(handoffs: readonly Handoff[]): Promise<void> {
  stop.abort();
  const mine = new AbortController();
  stop = mine;
  show({ of: handoffs.length, done: 0, changed: 0, running: true });
  const tools = {
    fetch: (url: string, init: RequestInit) => fetch(url, init),
    online: () => navigator.onLine,
    signal: mine.signal,
    clock: systemClock,
    words: problemText,
    onWait: (waiting: Waiting) => mine === stop && show({ ...checking!, waiting }),
  };
  await checkAll(handoffs, tools, async ({ id }, checked) => {
    keepChecked(id, checked);
    let changed = 0;
    await changeRow(id, (row) => {
      const next = withChecked(row, checked);
      changed = next.state === row.state ? 0 : 1;
      return next;
    });
    if (mine !== stop) return;
    const { done, changed: before } = checking!;
    show({ ...checking!, done: done + 1, changed: before + changed });
  });
  if (mine === stop) show({ ...checking!, running: false });
}

function show(next: Checking): void {
  checking = next;
  listeners.tell();
}
