/**
 * Has one job done by a worker of its own, off the page's own thread: what it held of a secret ends
 * with it. It ends before its answer where `signal` says so.
 */
export function runInWorker<Answer>(
  path: string,
  job: unknown,
  signal?: AbortSignal,
): Promise<Answer> {
  const worker = new Worker(path);
  return askOnce<Answer>(worker, job, signal).finally(() => worker.terminate());
}

/**
 * Asks a worker, or the one behind a port, for its answer. Where it fails, or `signal` says that it
 * ends before, that is said in words of ours: an error's own could hold what was worked on.
 */
export function askOnce<Answer>(
  asked: Worker | MessagePort,
  job: unknown,
  signal?: AbortSignal,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const fail = () => reject(new Error('A worker ended before it had answered'));
    if (signal?.aborted) return fail();
    signal?.addEventListener('abort', fail);
    asked.addEventListener('error', fail);
    asked.addEventListener('messageerror', fail);
    asked.addEventListener('message', (event) => resolve((event as MessageEvent<Answer>).data));
    if ('start' in asked) asked.start();
    asked.postMessage(job);
  });
}
