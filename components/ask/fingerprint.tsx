import { i18n } from '#i18n';
import { useFingerprint } from '../use-fingerprint.ts';

/** The key that signed, as words to compare by phone. */
export function Fingerprint({ signer, name }: { signer: string; name: string }) {
  const words = useFingerprint(signer);
  return (
    <div className="block" role="group" aria-label={i18n.t('ask.words')}>
      <h3>{i18n.t('ask.words')}</h3>
      <ol className="ask-words mono">
        {words.map((word, at) => (
          // Words may repeat, and never change places.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={at}>{word}</li>
        ))}
      </ol>
      <p className="hint">{i18n.t('ask.compare', { name })}</p>
    </div>
  );
}
