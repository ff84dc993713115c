import { afterEach, expect, test, vi } from 'vitest';
import { doJobs } from '../utils/do-jobs.ts';

const secret = 'correct horse battery staple';

afterEach(() => vi.unstubAllGlobals());

/** A worker's own place, and what it answers. */
function begin(work: (job: string) => unknown) {
  const { port1: page, port2: worker } = new MessageChannel();
  const answers: unknown[] = [];
  page.addEventListener('message', ({ data }) => answers.push(data));
  page.start();
  doJobs(worker, work);
  worker.start();
  return { page, answers, end: () => page.close() };
}

test('each job is answered, whether at once or later', async () => {
  const { page, answers, end } = begin((job) => (job === 'now' ? job : Promise.resolve(job)));
  page.postMessage('later');
  page.postMessage('now');
  await vi.waitFor(() => expect(new Set(answers)).toEqual(new Set(['later', 'now'])));
  end();
});

test.each<[string, () => unknown]>([
  ['throws', () => fail()],
  ['fails later', () => Promise.reject(new Error(secret))],
  ['answers what cannot be sent', () => fail],
])('of a job that %s it is said that it failed, and nothing of why', async (_, work) => {
  const told = vi.fn();
  vi.stubGlobal('reportError', told);
  const { page, answers, end } = begin((job) => (job === 'well' ? job : work()));
  page.postMessage(secret);
  await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(1));
  const error = told.mock.calls[0]![0] as Error;
  expect(String(error)).toBe('Error: A job failed');
  expect(error.cause).toBeUndefined();

  page.postMessage('well');
  await vi.waitFor(() => expect(answers).toEqual(['well']));
  end();
});

function fail(): never {
  throw new Error(secret);
}
