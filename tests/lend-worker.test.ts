import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { lendWorker } from '../utils/lend-worker.ts';
import { FakeWorker } from './fake-worker.ts';

const background = 'chrome-extension://abc/background.js';
const { made } = FakeWorker;

class FakeServiceWorker {
  readonly scriptURL: string;
  constructor(scriptURL: string) {
    this.scriptURL = scriptURL;
  }
}

afterEach(() => vi.unstubAllGlobals());
beforeEach(() => {
  made.length = 0;
  vi.stubGlobal('Worker', FakeWorker);
  vi.stubGlobal('ServiceWorker', FakeServiceWorker);
});

/** Whoever waits for a lock, which is let go by a call of what waits. */
const waiting = new Map<string, () => void>();
beforeEach(() => {
  const request = (name: string, then: () => void) => waiting.set(name, then);
  vi.stubGlobal('navigator', { locks: { request } });
});

function hand(source: unknown) {
  const [work, failure] = [new MessageChannel(), new MessageChannel()];
  const ports = [work.port2, failure.port2];
  lendWorker({ data: 'a lock', source, ports } as unknown as MessageEvent, background);
  return { work, failure };
}

test('the background’s port is handed on to a worker, and nothing else', () => {
  const { work } = hand(new FakeServiceWorker(background));
  expect(made.map(({ path, handed }) => [path, handed])).toEqual([
    ['/seal.js', [undefined, [work.port2]]],
  ]);
});

test.each([
  null,
  {},
  { scriptURL: background },
  new FakeServiceWorker('chrome-extension://abc/other.js'),
  new FakeServiceWorker('chrome-extension://xyz/background.js'),
])('nobody but the background is lent one: %j', (source) => {
  hand(source);
  expect(made).toEqual([]);
});

test('the worker ends once the background no longer holds its lock', () => {
  hand(new FakeServiceWorker(background));
  expect(made[0]!.ended).toBe(false);
  waiting.get('a lock')!();
  expect(made[0]!.ended).toBe(true);
});

test('that the worker failed is said, and nothing of why', async () => {
  const { failure } = hand(new FakeServiceWorker(background));
  const said = new Promise((resolve) => {
    failure.port1.addEventListener('message', ({ data }) => resolve(data));
    failure.port1.start();
  });
  made[0]!.dispatchEvent(Object.assign(new Event('error'), { message: 'a secret' }));
  expect(await said).toBe('failed');
  failure.port1.close();
});
