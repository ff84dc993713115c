import type { Clock } from '../utils/hubspot/clock.ts';

/** A clock that stands still until everything waits for it, and then jumps to the next bell. */
export function virtualClock(start = 0) {
  let now = start;
  const bells = new Set<{ at: number; ring: () => void }>();

  const clock: Clock = {
    now: () => now,
    wait: async (ms, signal) => {
      signal?.throwIfAborted();
      const { promise, resolve, reject } = Promise.withResolvers<void>();
      const bell = { at: now + ms, ring: resolve };
      bells.add(bell);
      signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
      await promise.finally(() => bells.delete(bell));
    },
  };

  /** Lets everything happen that waits for no bell. */
  const settle = async () => {
    for (let turn = 0; turn < 20; turn += 1) await new Promise(setImmediate);
  };

  /** Gives what a promise gives, with no more real time than the work takes. */
  const run = async <Value>(promise: Promise<Value>): Promise<Value> => {
    let ended = false;
    const end = () => (ended = true);
    promise.then(end, end);
    for (;;) {
      await settle();
      if (ended) return promise;
      const [next] = [...bells].toSorted((a, b) => a.at - b.at);
      if (!next) throw new Error('Waits for something that is no bell');
      now = Math.max(now, next.at);
      bells.delete(next);
      next.ring();
    }
  };

  return { clock, run, settle };
}

/** A clock on which every wait is over at once, as if it had passed. */
export function quickClock(start = 0): Clock {
  let now = start;
  return {
    now: () => now,
    wait: async (ms, signal) => {
      signal?.throwIfAborted();
      now += ms;
    },
  };
}
