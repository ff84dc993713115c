import { useEffect, useSyncExternalStore } from 'react';
import { makeListeners } from './listeners.ts';

/** Code that most people never meet, fetched when it is first wanted. */
export type Later<Code> = {
  /** Begins to fetch it, once. */
  readonly fetch: () => void;
  /** Fetches it where it is wanted, and gives it once it is there; throws where it cannot be had. */
  readonly useCode: (wanted: boolean) => Code | undefined;
};

/**
 * Makes it. React's own `lazy` would do, but that what stood in a `Suspense` until then is replaced
 * only after 300 ms (`FALLBACK_THROTTLE_MS` in React's ReactFiberWorkLoop.js), and our code comes in ten.
 */
export function makeLater<Code>(load: () => Promise<Code>): Later<Code> {
  const listeners = makeListeners();
  let begun = false;
  let code: Code | undefined;
  let failure: { error: unknown } | undefined;

  const fetch = () => {
    if (begun) return;
    begun = true;
    void load()
      .then(
        (loaded) => void (code = loaded),
        (error: unknown) => void (failure = { error }),
      )
      .then(listeners.tell);
  };
  const useCode = (wanted: boolean) => {
    useEffect(() => {
      if (wanted) fetch();
    }, [wanted]);
    useSyncExternalStore(listeners.subscribe, () => failure ?? code);
    if (failure) throw failure.error;
    return code;
  };
  return { fetch, useCode };
}
