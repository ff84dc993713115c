import { browser } from 'wxt/browser';
import type { SealJob } from './handoff/seal-job.ts';
import type { SealedFile } from './handoff/seal.ts';
import { askOnce, runInWorker } from './one-job.ts';
import { offscreenPage, withOffscreen } from './offscreen.ts';

declare global {
  /** In service workers (Chromium): the pages of ours that there are. */
  var clients: {
    get(id: string): Promise<Client | undefined>;
    matchAll(which: { type: 'window'; includeUncontrolled: true }): Promise<readonly Client[]>;
  };
  interface Client {
    readonly id: string;
    readonly url: string;
    postMessage(message: unknown, transfer: Transferable[]): void;
  }
}

/** How often it is looked whether the document is there still: one that ends says nothing. */
const lookMs = 500;

/**
 * Seals in a worker of its own, so that the background wakes without the libraries that seal; nothing
 * where `signal` stopped it. A handoff goes there over a channel between the two, and the file comes
 * back over it: no message that another page could hear has any of it.
 */
export async function sealApart(
  job: SealJob,
  signal: AbortSignal | undefined,
): Promise<SealedFile | undefined> {
  try {
    if (import.meta.env.FIREFOX) return await runInWorker<SealedFile>('/seal.js', job, signal);
    return await withOffscreen(() => sealOffscreen(job, signal));
  } catch (defect) {
    if (signal?.aborted) return undefined;
    throw defect;
  }
}

/**
 * A service worker can make no worker, so our document does (utils/lend-worker.ts). It is handed two
 * ports: one for the worker, and one to say on that the worker failed. A lock, which is held as long
 * as the job lasts or the browser lets the background live, tells it when the worker is to end.
 */
function sealOffscreen(job: SealJob, signal: AbortSignal | undefined): Promise<SealedFile> {
  const lock = `seal ${crypto.randomUUID()}`;
  return navigator.locks.request(lock, async () => {
    const lender = await offscreenClient();
    const [work, failure] = [new MessageChannel(), new MessageChannel()];
    const ended = new AbortController();
    const end = () => ended.abort();
    failure.port1.addEventListener('message', end);
    failure.port1.start();
    const look = setInterval(
      () => void clients.get(lender.id).then((found) => found ?? end()),
      lookMs,
    );
    try {
      lender.postMessage(lock, [work.port2, failure.port2]);
      const stop = signal ? AbortSignal.any([signal, ended.signal]) : ended.signal;
      return await askOnce<SealedFile>(work.port1, job, stop);
    } finally {
      clearInterval(look);
      work.port1.close();
      failure.port1.close();
    }
  });
}

async function offscreenClient(): Promise<Client> {
  const all = await clients.matchAll({ type: 'window', includeUncontrolled: true });
  const found = all.find(({ url }) => url === browser.runtime.getURL(offscreenPage));
  if (!found) throw new Error('The document that lends a worker ended');
  return found;
}
