import { useEffect, useState } from 'react';

/** How long something that was done is said, in milliseconds. */
const saidFor = 2000;

/** A state that goes back to what it is at rest, after long enough to be read. */
export function useBriefly<State>(atRest: State): [State, (state: State) => void] {
  const [state, setState] = useState(atRest);

  useEffect(() => {
    if (state === atRest) return undefined;
    const timer = setTimeout(() => setState(atRest), saidFor);
    return () => clearTimeout(timer);
  }, [state, atRest]);

  return [state, setState];
}
