import { useState } from 'react';
import { useBriefly } from './use-briefly.ts';

/** How the last copy went, for as long as it is said. */
export type CopyState = 'idle' | 'copied' | 'refused';

/** Copying, as a control shows it. */
export type Copying = {
  readonly state: CopyState;
  readonly copy: (text: string) => void;
  /** What the browser would not put on the clipboard, until it is put away. */
  readonly refused?: string;
  readonly putAway: () => void;
};

/** Copies text on a click, and says briefly how it went; what was refused stays in sight. */
export function useCopy(): Copying {
  const [state, say] = useBriefly<CopyState>('idle');
  const [refused, setRefused] = useState<string>();
  const putAway = () => setRefused(undefined);
  const copy = (text: string) => {
    putAway();
    void navigator.clipboard.writeText(text).then(
      () => say('copied'),
      () => {
        say('refused');
        setRefused(text);
      },
    );
  };
  return { state, copy, putAway, ...(refused !== undefined && { refused }) };
}
