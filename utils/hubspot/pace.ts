import type { Clock } from './clock.ts';
import type { CallProblem, HubSpotProblem } from './problem.ts';

/** Why everything waits, and until when, in milliseconds since 1970. */
export type Waiting = { readonly until: number; readonly reason: HubSpotProblem };

/** What a call gave, and the headers it came with where there was an answer. */
export type Sent<Value> = { readonly value: Value; readonly headers?: Pick<Headers, 'get'> };

/** Keeps the calls of one check within HubSpot's limits. */
export type Pace = {
  /** Makes a call as soon as it may be made. Rejects where the signal is aborted before that. */
  readonly run: <Value>(
    send: () => Promise<Sent<Value>>,
    signal?: AbortSignal,
  ) => Promise<Sent<Value>>;
  /** Holds back every further call for so many seconds, which HubSpot or the reason asks for. */
  readonly hold: (seconds: number, reason: CallProblem) => void;
};

/** How many calls may be under way at once. */
const mostAtOnce = 10;
/** How much of a window's calls may be used; the rest is for the integration itself. */
const share = 0.8;

/** The window of ten seconds, as an answer told of it at a time. */
type Window = {
  readonly max: number;
  readonly remaining: number;
  readonly interval: number;
  readonly at: number;
};

/**
 * Makes a pace: no more than 10 calls at once, and never more than 80 % of the calls that HubSpot
 * allows in ten seconds, as the headers of its answers tell (`X-HubSpot-RateLimit-Max`,
 * `-Remaining` and `-Interval-Milliseconds`; HubSpot's usage guidelines, 2026). `onWait` is told
 * when everything waits.
 */
export function createPace(clock: Clock, onWait?: (waiting: Waiting) => void): Pace {
  let underWay = 0;
  let heldUntil = 0;
  let window: Window | undefined;
  let freed = Promise.withResolvers<void>();

  const isFull = ({ max, remaining }: Window, more: number) =>
    max - remaining + more > Math.max(1, Math.floor(max * share));

  /** How long to wait before the next call: 0 for not at all, `undefined` until one has ended. */
  const delay = (): number | undefined => {
    const now = clock.now();
    if (heldUntil > now) return heldUntil - now;
    if (underWay >= mostAtOnce) return undefined;
    if (!window) return 0;
    const over = window.at + window.interval - now;
    if (over > 0) return isFull(window, underWay + 1) ? over : 0;
    // Its time is over: what was used is free again. Others may use the key too: ask with one call.
    if (isFull(window, 1) && underWay > 0) return undefined;
    return isFull({ ...window, remaining: window.max }, underWay + 1) ? undefined : 0;
  };

  const enter = async (signal?: AbortSignal) => {
    for (;;) {
      signal?.throwIfAborted();
      const ms = delay();
      if (ms === 0) {
        // Counted here and now: whoever asks next must see it.
        underWay += 1;
        return;
      }
      // A signal that is aborted ends the calls under way too, so nobody waits for them any longer.
      await (ms === undefined ? freed.promise : clock.wait(ms, signal));
    }
  };

  /** Takes in what an answer tells. Answers overtake each other, so the lower count is believed. */
  const learn = (headers: Pick<Headers, 'get'>, startedAt: number) => {
    const told = readWindow(headers, clock.now());
    if (!told) {
      // Search tells nothing, and counts all the same.
      if (window) window = { ...window, remaining: window.remaining - 1 };
      return;
    }
    const newer = !window || startedAt >= window.at;
    window = newer
      ? told
      : { ...told, remaining: Math.min(told.remaining, window?.remaining ?? told.max) };
  };

  return {
    async run(send, signal) {
      await enter(signal);
      const startedAt = clock.now();
      try {
        const sent = await send();
        if (sent.headers) learn(sent.headers, startedAt);
        return sent;
      } finally {
        underWay -= 1;
        freed.resolve();
        freed = Promise.withResolvers();
      }
    },
    hold(seconds, reason) {
      const until = clock.now() + seconds * 1000;
      if (until <= heldUntil) return;
      heldUntil = until;
      onWait?.({ until, reason });
    },
  };
}

function readWindow(headers: Pick<Headers, 'get'>, at: number): Window | undefined {
  const [max, remaining, interval] = ['Max', 'Remaining', 'Interval-Milliseconds'].map((name) => {
    const text = headers.get(`X-HubSpot-RateLimit-${name}`)?.trim() ?? '';
    return /^\d{1,9}$/.test(text) ? Number(text) : undefined;
  });
  if (!max || remaining === undefined || !interval || interval > 60_000) return undefined;
  return { max, remaining: Math.min(remaining, max), interval, at };
}
