import { useEffect, useState } from 'react';

/** How the last copy went, for two seconds. */
export type CopyState = 'idle' | 'copied' | 'refused';

/** Copies text on a click, and says for two seconds how it went. */
export function useCopy(): [CopyState, (text: string) => void] {
  const [state, setState] = useState<CopyState>('idle');

  useEffect(() => {
    if (state === 'idle') return undefined;
    const timer = setTimeout(() => setState('idle'), 2000);
    return () => clearTimeout(timer);
  }, [state]);

  const copy = (text: string) =>
    void navigator.clipboard.writeText(text).then(
      () => setState('copied'),
      () => setState('refused'),
    );
  return [state, copy];
}
