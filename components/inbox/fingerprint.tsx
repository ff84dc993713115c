import { useEffect, useState } from 'react';
import { fingerprintOf } from '../../utils/handoff/fingerprint.ts';

/** The words of a signing key (base64url); `undefined` until the list of words is there. */
function useFingerprint(signer: string): readonly string[] | undefined {
  const [words, setWords] = useState<readonly string[]>();
  useEffect(() => {
    let wanted = true;
    void import('../../utils/handoff/word-list.ts')
      .then(({ effWords }) => fingerprintOf(signer, effWords))
      .then((found) => wanted && setWords(found));
    return () => {
      wanted = false;
    };
  }, [signer]);
  return words;
}

/** A signing key as words to compare by phone. */
export function Fingerprint({ signer }: { signer: string }) {
  const words = useFingerprint(signer);
  return (
    <p className="fingerprint">
      {words?.map((word, at) => (
        // A word may come twice.
        // oxlint-disable-next-line react/no-array-index-key
        <span key={at}>{word} </span>
      ))}
    </p>
  );
}
