import { useEffect, useState } from 'react';

/** True once something has lasted a while: what is over at once need not be shown. */
export function useLate(ms = 600): boolean {
  const [late, setLate] = useState(false);

  useEffect(() => {
    const timer = setTimeout(() => setLate(true), ms);
    return () => clearTimeout(timer);
  }, [ms]);

  return late;
}
