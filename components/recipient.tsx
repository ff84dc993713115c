import { Field } from '@base-ui/react/field';
import { i18n } from '#i18n';
import { Notice } from './notice.tsx';
import { OpensWith } from './opens-with.tsx';
import { Passphrase } from './passphrase.tsx';
import { choiceOf, changeFor } from './recipient-choice.ts';
import { isRecipientProblem, sealProblem } from './session-state.ts';
import type { SessionState } from './session-store.ts';
import { edit } from './session-store.ts';

/** What the recipient has, and so what the handoff is sealed in: to a key, or with a passphrase. */
export function Recipient({ session }: { session: SessionState }) {
  const chosen = choiceOf(session.draft);
  return (
    <div className="field recipient">
      <OpensWith chosen={chosen} onChoose={(choice) => edit(changeFor(choice))} />
      <p className="hint" data-about={chosen}>
        {i18n.t(`opensWith.${chosen}.about`)}
      </p>
      {chosen === 'key' && <KeyField session={session} />}
      {chosen !== 'key' && chosen !== 'fields' && <Passphrase session={session} />}
    </div>
  );
}

function KeyField({ session }: { session: SessionState }) {
  const problem = sealProblem(session);
  const told = problem && isRecipientProblem(problem) ? problem : undefined;
  return (
    <Field.Root className="field">
      <Field.Label className="visually-hidden">{i18n.t('handoff3.key')}</Field.Label>
      <Field.Control
        className="input mono"
        placeholder={i18n.t('handoff3.keyPlaceholder')}
        value={session.draft.recipient}
        onValueChange={(recipient) => edit({ recipient })}
        autoComplete="off"
        spellCheck={false}
        aria-invalid={told !== undefined}
      />
      {told && <Notice problem={told} />}
    </Field.Root>
  );
}
