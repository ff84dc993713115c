import { afterEach, expect, test, vi } from 'vitest';
import { askOnce, runInWorker } from '../utils/one-job.ts';
import { FakeWorker } from './fake-worker.ts';

const secret = 'pat-na1-00000000-0000-4000-8000-000000000001';
const ended = 'A worker ended before it had answered';

afterEach(() => vi.unstubAllGlobals());

test('a job and its answer go over the port', async () => {
  const { port1, port2 } = new MessageChannel();
  port2.addEventListener('message', ({ data }) => port2.postMessage([data, 'done']));
  port2.start();
  expect(await askOnce(port1, 'job')).toEqual(['job', 'done']);
  port1.close();
});

test('a signal ends it, before it begins or meanwhile, and says nothing of its own', async () => {
  const { port1 } = new MessageChannel();
  await expect(askOnce(port1, 'job', AbortSignal.abort(secret))).rejects.toThrow(ended);
  const stop = new AbortController();
  const asked = askOnce(port1, 'job', stop.signal);
  stop.abort(secret);
  await expect(asked).rejects.toThrow(ended);
  port1.close();
});

test('a worker is ended with its answer', async () => {
  vi.stubGlobal('Worker', FakeWorker);
  const answer = runInWorker('/x.js', 'job');
  const last = FakeWorker.made.at(-1)!;
  expect([last.path, last.handed, last.ended]).toEqual(['/x.js', ['job'], false]);
  last.dispatchEvent(new MessageEvent('message', { data: 'done' }));
  expect(await answer).toBe('done');
  expect(last.ended).toBe(true);
});

test.each(['error', 'messageerror'])('a worker’s %s is told without its words', async (name) => {
  vi.stubGlobal('Worker', FakeWorker);
  const answer = runInWorker('/x.js', 'job');
  const last = FakeWorker.made.at(-1)!;
  last.dispatchEvent(Object.assign(new Event(name), { message: secret }));
  await expect(answer).rejects.toThrow(ended);
  expect(last.ended).toBe(true);
});
