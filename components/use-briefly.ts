import { useEffect, useState } from 'react';

/** How long something that was done is said, in milliseconds. */
const saidFor = 2000;

/**
 * A state that goes back to what it is at rest, after long enough to be read. Whoever sets it to what
 * it is already has it stay for as long again.
 */
export function useBriefly<State>(atRest: State): [State, (state: State) => void] {
  const [said, setSaid] = useState({ state: atRest });

  useEffect(() => {
    if (said.state === atRest) return undefined;
    const timer = setTimeout(() => setSaid({ state: atRest }), saidFor);
    return () => clearTimeout(timer);
  }, [said, atRest]);

  return [said.state, (state) => setSaid({ state })];
}
