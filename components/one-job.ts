import browser from 'webextension-polyfill';

/**
 * Has one job done by a worker of its own, off the page's own thread: what it held of a secret ends
 * with it.
 */
export function runInWorker<Answer>(path: string, job: unknown): Promise<Answer> {
  const worker = new Worker(browser.runtime.getURL(path));
  return new Promise<Answer>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => resolve(data));
    worker.addEventListener('error', () => reject(new Error(`The worker ${path} failed`)));
    worker.postMessage(job);
  }).finally(() => worker.terminate());
}
