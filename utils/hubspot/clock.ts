/** Time, as it is handed to what has to wait, so that tests need not. */
export type Clock = {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Waits so many milliseconds; rejects with the signal's reason as soon as it is aborted. */
  readonly wait: (ms: number, signal?: AbortSignal) => Promise<void>;
};

/** The computer's own time. */
export const systemClock: Clock = {
  now: () => Date.now(),
  wait: async (ms, signal) => {
    signal?.throwIfAborted();
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const stop = () => reject(signal!.reason);
    signal?.addEventListener('abort', stop, { once: true });
    const timer = setTimeout(resolve, ms);
    try {
      await promise;
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener('abort', stop);
    }
  },
};
