/** What the browser says of a message to a document: what it says, who sent it, and its ports. */
type Handed = Pick<MessageEvent<string>, 'data' | 'source' | 'ports'>;

/**
 * Makes the worker that seals for the background, which says the name of a lock and hands in two
 * ports. What is to be sealed goes from the background to the worker over the first; this document
 * sees none of it. That the worker failed is said on the second, and nothing of why. The worker ends
 * once the background no longer holds the lock.
 */
export function lendWorker(
  { data: lock, source, ports: [work, failure] }: Handed,
  background: string,
): void {
  if (!(source instanceof ServiceWorker) || source.scriptURL !== background) return;
  const worker = new Worker('/seal.js');
  worker.addEventListener('error', () => failure!.postMessage('failed'));
  void navigator.locks.request(lock, () => worker.terminate());
  worker.postMessage(undefined, [work!]);
}
