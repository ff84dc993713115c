/**
 * Waits so many milliseconds, for ever if `Infinity`, and rejects with the signal's reason as soon
 * as it is aborted. Holds no timer while it waits for ever.
 */
export async function pause(ms: number, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  if (ms <= 0) return;
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const stop = () => reject(signal.reason);
  signal.addEventListener('abort', stop, { once: true });
  const timer = Number.isFinite(ms) ? setTimeout(resolve, ms) : undefined;
  try {
    await promise;
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
  }
}
