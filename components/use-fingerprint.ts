import { useEffect, useState } from 'react';
import { fingerprintOf } from '../utils/handoff/fingerprint.ts';

/** The words of a signing key (base64url); none until the list of words, loaded here alone, is there. */
export function useFingerprint(signer: string): readonly string[] {
  const [words, setWords] = useState<readonly string[]>([]);
  useEffect(() => {
    let wanted = true;
    void import('../utils/handoff/word-list.ts')
      .then(({ effWords }) => fingerprintOf(signer, effWords))
      .then((found) => wanted && setWords(found));
    return () => {
      wanted = false;
    };
  }, [signer]);
  return words;
}
