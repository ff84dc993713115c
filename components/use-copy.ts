import { useBriefly } from './use-briefly.ts';

/** How the last copy went, for as long as it is said. */
export type CopyState = 'idle' | 'copied' | 'refused';

/** Copies text on a click, and says briefly how it went. */
export function useCopy(): [CopyState, (text: string) => void] {
  const [state, say] = useBriefly<CopyState>('idle');
  const copy = (text: string) =>
    void navigator.clipboard.writeText(text).then(
      () => say('copied'),
      () => say('refused'),
    );
  return [state, copy];
}
