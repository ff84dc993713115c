import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { fingerprintOf } from '../../utils/handoff/fingerprint.ts';

/** The key that signed, as words to compare by phone. */
export function Fingerprint({ signer, name }: { signer: string; name: string }) {
  const [words, show] = useState<readonly string[]>([]);
  useEffect(() => {
    let wanted = true;
    void wordsOf(signer).then((found) => wanted && show(found));
    return () => void (wanted = false);
  }, [signer]);
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

/** The list of words is loaded where it is needed alone. */
async function wordsOf(signer: string): Promise<readonly string[]> {
  const { effWords } = await import('../../utils/handoff/word-list.ts');
  return fingerprintOf(signer, effWords);
}
