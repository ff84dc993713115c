import { useEffect, useState } from 'react';

/** The time in milliseconds since 1970, anew a few times a second until `until` has come. */
export function useNow(until: number): number {
  const [now, setNow] = useState(Date.now);

  useEffect(() => {
    if (until <= Date.now()) return undefined;
    const tick = () => {
      setNow(Date.now());
      if (Date.now() >= until) clearInterval(timer);
    };
    const timer = setInterval(tick, 250);
    tick();
    return () => clearInterval(timer);
  }, [until]);

  return now;
}
