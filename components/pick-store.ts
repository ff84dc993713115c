import type { Api } from '../utils/hubspot/api.ts';
import { itemKey } from '../utils/hubspot/item.ts';
import type { Cursor } from '../utils/hubspot/pick/load.ts';
import { askedFor, loadPage } from '../utils/hubspot/pick/load.ts';
import type { PickKind } from '../utils/hubspot/pick/kinds.ts';
import type { PickRow } from '../utils/hubspot/pick/rows.ts';
import type { CallProblem } from '../utils/hubspot/problem.ts';
import { makeListeners } from './listeners.ts';

/** What was loaded of one kind, for one text asked for, and how the last call went. */
export type Shelf = {
  readonly state: 'loading' | 'ready' | 'failed';
  readonly rows: readonly PickRow[];
  readonly total?: number;
  readonly next?: Cursor;
  readonly problem?: CallProblem;
};

/** What was loaded with one token. It lives in the page's memory, and ends with the token. */
export type PickStore = ReturnType<typeof createPickStore>;

const empty: Shelf = { state: 'loading', rows: [] };
const keyOf = (kind: PickKind, asked: string) => `${kind} ${asked}`;

/** Makes a store that loads with this token. One call a shelf is under way at most. */
export function createPickStore(api: Omit<Api, 'signal'>) {
  const shelves = new Map<string, Shelf>();
  const calls = new Map<string, AbortController>();
  const listeners = makeListeners();

  const put = (key: string, shelf: Shelf | undefined) => {
    if (shelf) shelves.set(key, shelf);
    else shelves.delete(key);
    listeners.tell();
  };

  const load = async (kind: PickKind, asked: string) => {
    const key = keyOf(kind, asked);
    if (calls.has(key)) return;
    const { problem: _, ...before } = shelves.get(key) ?? empty;
    const call = new AbortController();
    calls.set(key, call);
    put(key, { ...before, state: 'loading' });
    const page = await loadPage(kind, asked, { ...api, signal: call.signal }, before.next);
    // Whoever has left does not want it any more.
    if (call.signal.aborted) return;
    calls.delete(key);
    if (!page.ok) {
      put(key, { ...before, state: 'failed', problem: page.problem });
      return;
    }
    // What was made between two calls moves the pages, and would come twice.
    const seen = new Set(before.rows.map(itemKey));
    const fresh = page.value.rows.filter((row) => !seen.has(itemKey(row)));
    put(key, { ...page.value, rows: [...before.rows, ...fresh], state: 'ready' });
  };

  const leave = (kind: PickKind, asked: string) => {
    const key = keyOf(kind, asked);
    calls.get(key)?.abort();
    if (!calls.delete(key)) return;
    const { rows, next, total } = shelves.get(key)!;
    const kept = rows.length > 0;
    put(
      key,
      kept ? { state: 'ready', rows, ...(next && { next }), ...(total && { total }) } : undefined,
    );
  };

  return {
    askedFor: (kind: PickKind, search: string): string => askedFor(kind, search, api.token),
    get: (kind: PickKind, asked: string): Shelf => shelves.get(keyOf(kind, asked)) ?? empty,
    subscribe: listeners.subscribe,
    /** Loads the first page, unless there is one or one is on its way. */
    open(kind: PickKind, asked: string): void {
      if (!shelves.has(keyOf(kind, asked))) void load(kind, asked);
    },
    /** Loads the page that comes next, or the one that failed anew. */
    more: (kind: PickKind, asked: string): void => void load(kind, asked),
    /** Gives up what is on its way; what has come stays. */
    leave,
    /** Gives up every call, and everything that came. */
    close(): void {
      for (const call of calls.values()) call.abort();
      calls.clear();
      shelves.clear();
    },
  };
}
