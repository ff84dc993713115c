import browser from 'webextension-polyfill';
import type { OpenKeys, Opened } from '../../utils/handoff/open.ts';
import type { OpenProblem } from '../../utils/handoff/problem.ts';
import type { OpenAnswer, OpenJob } from '../../utils/inbox/open-job.ts';
import type { Result } from '../../utils/result.ts';

/** Opens a sealed file off the page's own thread. */
export type Open = (
  bytes: Uint8Array<ArrayBuffer>,
  keys: OpenKeys,
) => Promise<Result<Opened, OpenProblem>>;

/**
 * Gives `work` what opens files, in one worker for all of them. What the worker held of keys and
 * contents ends with it.
 */
export async function withOpener<Value>(work: (open: Open) => Promise<Value>): Promise<Value> {
  const worker = new Worker(browser.runtime.getURL('/opener.js'));
  const waiting = new Map<number, (result: OpenAnswer['result']) => void>();
  let jobs = 0;
  const broken = new Promise<never>((_, reject) => {
    worker.addEventListener('error', () => reject(new Error('The worker that opens files failed')));
  });
  worker.addEventListener('message', ({ data: { job, result } }: MessageEvent<OpenAnswer>) => {
    waiting.get(job)?.(result);
    waiting.delete(job);
  });
  const open: Open = (bytes, keys) =>
    new Promise((resolve) => {
      const job = (jobs += 1);
      waiting.set(job, resolve);
      worker.postMessage({ job, bytes, keys } satisfies OpenJob);
    });
  try {
    return await Promise.race([work(open), broken]);
  } finally {
    worker.terminate();
  }
}
