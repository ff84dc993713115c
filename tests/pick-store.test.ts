import { expect, test, vi } from 'vitest';
import { createPickStore } from '../components/pick-store.ts';
import { tokenNamed } from './stand-in/accounts.ts';
import { standInFetch } from './stand-in/api.ts';

/** A store on the large account, whose calls a test can count, hold and break. */
function setUp() {
  const { token } = tokenNamed('large');
  const signals: AbortSignal[] = [];
  let broken = false;
  const fetch = (url: string, init: RequestInit) => {
    signals.push(init.signal!);
    return broken ? Promise.reject(new TypeError('offline')) : standInFetch()(url, init);
  };
  const store = createPickStore({ fetch, token });
  const ready = () => vi.waitFor(() => expect(store.get('owners', '').state).not.toBe('loading'));
  return { store, signals, ready, breakNow: (value: boolean) => void (broken = value) };
}

test('a page is called for once, and the next one only when asked for', async () => {
  const { store, signals, ready } = setUp();
  const heard = vi.fn<() => void>();
  const stop = store.subscribe(heard);
  store.open('owners', '');
  store.open('owners', '');
  await ready();
  expect(store.get('owners', '').rows).toHaveLength(50);
  store.open('owners', '');
  expect(signals).toHaveLength(1);
  store.more('owners', '');
  store.more('owners', '');
  await ready();
  expect(store.get('owners', '').rows).toHaveLength(100);
  expect(signals).toHaveLength(2);
  expect(heard).toHaveBeenCalledTimes(4);
  stop();
});

test('a failure keeps what was loaded, and trying again goes on from there', async () => {
  const { store, ready, breakNow } = setUp();
  store.open('owners', '');
  await ready();
  breakNow(true);
  store.more('owners', '');
  await ready();
  const { state, rows, problem } = store.get('owners', '');
  expect([state, rows.length, problem?.kind]).toEqual(['failed', 50, 'unreachable']);
  breakNow(false);
  store.more('owners', '');
  await ready();
  expect(store.get('owners', '')).toMatchObject({ state: 'ready' });
  expect(store.get('owners', '').rows).toHaveLength(100);
  expect(store.get('owners', '').problem).toBeUndefined();
});

test('whoever leaves ends the call, and what had come stays', async () => {
  const { store, signals, ready } = setUp();
  store.open('owners', '');
  store.leave('owners', '');
  expect(signals[0]!.aborted).toBe(true);
  expect(store.get('owners', '')).toEqual({ state: 'loading', rows: [] });
  store.open('owners', '');
  await ready();
  store.more('owners', '');
  store.leave('owners', '');
  expect(store.get('owners', '').state).toBe('ready');
  expect(store.get('owners', '').rows).toHaveLength(50);
  store.more('owners', '');
  await ready();
  expect(store.get('owners', '').rows).toHaveLength(100);
});

test('closing ends every call and empties every list', async () => {
  const { store, signals, ready } = setUp();
  store.open('owners', '');
  await ready();
  store.open('forms', '');
  store.close();
  expect(signals[1]!.aborted).toBe(true);
  expect(store.get('owners', '').rows).toEqual([]);
  await Promise.resolve();
  expect(store.get('forms', '').rows).toEqual([]);
});
