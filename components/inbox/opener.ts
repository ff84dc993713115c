import browser from 'webextension-polyfill';
import type { OpenKeys, Opened } from '../../utils/handoff/open.ts';
import type { OpenProblem } from '../../utils/handoff/problem.ts';
import type { OpenAnswer, OpenJob } from '../../utils/inbox/open-job.ts';
import type { Result } from '../../utils/result.ts';
import { failed } from '../../utils/result.ts';

/** Opens a sealed file off the page's own thread. */
export type Open = (
  bytes: Uint8Array<ArrayBuffer>,
  keys: OpenKeys,
) => Promise<Result<Opened, OpenProblem>>;

/**
 * Gives `work` what opens files, in one worker for all of them. What the worker held of keys and
 * contents ends with it. Where it fails, what it had not opened by then is told as `openingEnded`.
 */
export async function withOpener<Value>(work: (open: Open) => Promise<Value>): Promise<Value> {
  const worker = new Worker(browser.runtime.getURL('/opener.js'));
  const waiting = new Map<number, (result: OpenAnswer['result']) => void>();
  let jobs = 0;
  let ended = false;
  worker.addEventListener('error', () => {
    ended = true;
    for (const answer of waiting.values()) answer(failed({ kind: 'openingEnded' }));
  });
  worker.addEventListener('message', ({ data: { job, result } }: MessageEvent<OpenAnswer>) => {
    waiting.get(job)?.(result);
    waiting.delete(job);
  });
  const open: Open = (bytes, keys) =>
    new Promise((resolve) => {
      if (ended) return resolve(failed({ kind: 'openingEnded' }));
      const job = (jobs += 1);
      waiting.set(job, resolve);
      worker.postMessage({ job, bytes, keys } satisfies OpenJob);
    });
  try {
    return await work(open);
  } finally {
    worker.terminate();
  }
}
