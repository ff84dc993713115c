import { useEffect, useState } from 'react';

/** How often a view that stays open looks at the clock, in milliseconds. */
const lookEvery = 60_000;

/** The time, in milliseconds since 1970, for what is counted in days. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now());

  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), lookEvery);
    return () => clearInterval(timer);
  }, []);

  return now;
}
