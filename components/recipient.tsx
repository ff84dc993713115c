import { Field } from '@base-ui/react/field';
import { i18n } from '#i18n';
import { Choice } from './choice.tsx';
import { Notice } from './notice.tsx';
import { isRecipientProblem, sealProblem } from './session-state.ts';
import type { SessionState } from './session-store.ts';
import { edit } from './session-store.ts';

/** For whom the handoff is sealed: an age key, or whoever is told a passphrase. */
export function Recipient({ session }: { session: SessionState }) {
  const { draft } = session;
  const problem = sealProblem(session);
  return (
    <div className="field">
      <Choice
        label={i18n.t('handoff3.recipient')}
        value={draft.sealWith}
        options={{ key: i18n.t('handoff3.hasKey'), passphrase: i18n.t('handoff3.noKey') }}
        onChange={(sealWith) => edit({ sealWith })}
      />
      {draft.sealWith === 'key' ? (
        <Field.Root className="field">
          <Field.Label className="visually-hidden">{i18n.t('handoff3.key')}</Field.Label>
          <Field.Control
            className="input mono"
            placeholder={i18n.t('handoff3.keyPlaceholder')}
            value={draft.recipient}
            onValueChange={(recipient) => edit({ recipient })}
            autoComplete="off"
            spellCheck={false}
            aria-invalid={problem && isRecipientProblem(problem)}
          />
          {problem && isRecipientProblem(problem) && <Notice problem={problem} />}
        </Field.Root>
      ) : (
        <>
          <Choice
            label={i18n.t('handoff3.opensWith')}
            value={draft.passphraseFormat === 'age' ? 'age' : 'zip'}
            options={{ zip: i18n.t('handoff3.zip'), age: i18n.t('handoff3.age') }}
            onChange={(passphraseFormat) => edit({ passphraseFormat })}
          />
          <p className="hint">{i18n.t('handoff3.passphraseHint')}</p>
        </>
      )}
    </div>
  );
}
