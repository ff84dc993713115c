import { useFingerprint } from '../use-fingerprint.ts';

/** A signing key as words to compare by phone. */
export function Fingerprint({ signer }: { signer: string }) {
  const words = useFingerprint(signer);
  return (
    <p className="fingerprint">
      {words.map((word, at) => (
        // A word may come twice.
        // oxlint-disable-next-line react/no-array-index-key
        <span key={at}>{word} </span>
      ))}
    </p>
  );
}
