import { useEffect, useState } from 'react';

/** The time in milliseconds since 1970, anew a few times a second until `until` has come. */
export function useNow(until: number): number {
  const [now, setNow] = useState(Date.now);

  useEffect(() => {
    if (until <= Date.now()) return undefined;
    const timer = setInterval(() => {
      setNow(Date.now());
      if (Date.now() >= until) clearInterval(timer);
    }, 250);
    return () => clearInterval(timer);
  }, [until]);

  return now;
}
