import { Field } from '@base-ui/react/field';
import { CircleAlert, CircleCheck, CircleX } from 'lucide-react';
import { useState } from 'react';
import { i18n } from '#i18n';
import { Notice } from './notice.tsx';
import { RevealButton } from './reveal-button.tsx';
import { secretField } from './secret-field.ts';
import { sealProblem } from './session-state.ts';
import type { SessionState } from './session-store.ts';
import { edit } from './session-store.ts';
import type { Strength } from './strength.ts';
import { useStrength } from './use-strength.ts';

const icons = { tooEasy: CircleX, soSo: CircleAlert, good: CircleCheck } as const;

/** The sender's own passphrase: masked until asked for, and judged as it is typed. */
export function OwnPassphrase({ session }: { session: SessionState }) {
  const passphrase = session.draft.passphrase ?? '';
  const [shown, setShown] = useState(false);
  const strength = useStrength(session.draft);
  const refused = sealProblem(session)?.kind === 'passphraseWeak';
  return (
    <>
      <Field.Root className="secret">
        <Field.Label className="visually-hidden">{i18n.t('opensWith.own')}</Field.Label>
        <Field.Control
          className="input mono"
          type={shown ? 'text' : 'password'}
          placeholder={i18n.t('opensWith.ownPlaceholder')}
          value={passphrase}
          maxLength={200}
          onValueChange={(typed) => edit({ passphrase: typed })}
          {...secretField}
        />
        <RevealButton
          shown={shown}
          onToggle={setShown}
          show={i18n.t('opensWith.show')}
          hide={i18n.t('opensWith.hide')}
        />
      </Field.Root>
      <div aria-live="polite">{strength && <Meter strength={strength} />}</div>
      {refused && strength?.level !== 'soSo' && strength?.level !== 'good' && (
        <Notice problem={{ kind: 'passphraseWeak' }} />
      )}
    </>
  );
}

function Meter({ strength: { level, guessesLog10, advice } }: { strength: Strength }) {
  const Icon = icons[level];
  return (
    <div className="strength" data-level={level}>
      <span aria-hidden className="strength-bar" />
      <p>
        <Icon aria-hidden size={14} />
        <strong>{i18n.t(`opensWith.strength.${level}`)}.</strong> {guessWords(guessesLog10)}
      </p>
      {advice.length > 0 && (
        <p className="hint">{advice.map((one) => i18n.t(`opensWith.advice.${one}`)).join(' ')}</p>
      )}
    </div>
  );
}

/** How many guesses find it, in words: "About 40 million guesses find it." */
function guessWords(log10: number): string {
  if (log10 < 3) return i18n.t('opensWith.guesses.few');
  if (log10 >= 15) return i18n.t('opensWith.guesses.many');
  const count = new Intl.NumberFormat('en', {
    notation: 'compact',
    compactDisplay: 'long',
    maximumSignificantDigits: 1,
  }).format(10 ** log10);
  return i18n.t('opensWith.guesses.some', { count });
}
