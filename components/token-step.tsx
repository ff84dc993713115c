import { Field } from '@base-ui/react/field';
import { LoaderCircle } from 'lucide-react';
import { useState } from 'react';
import { i18n } from '#i18n';
import { CheckProgress } from './check-progress.tsx';
import { Checks } from './checks.tsx';
import { GuideButton } from './guide-button.tsx';
import { RevealButton } from './reveal-button.tsx';
import { RotationNote } from './rotation-note.tsx';
import { secretField } from './secret-field.ts';
import { isChecking } from './session-state.ts';
import { Step } from './step.tsx';
import type { SessionState } from './session-store.ts';
import { edit } from './session-store.ts';

/** Step 2: the token, kept masked, and what HubSpot says of it. */
export function TokenStep({
  session,
  primary,
  onCheck,
}: {
  session: SessionState;
  primary: boolean;
  onCheck: () => void;
}) {
  const { draft } = session;
  const [shown, setShown] = useState(false);
  const running = isChecking(session);
  return (
    <Step heading={i18n.t('token2.heading')} named={false} aside={<GuideButton />}>
      <form
        className="row"
        onSubmit={(event) => {
          event.preventDefault();
          if (!running) onCheck();
        }}
      >
        <Field.Root className="secret">
          <Field.Label className="visually-hidden">{i18n.t('token2.heading')}</Field.Label>
          <Field.Control
            className="input mono"
            type={shown ? 'text' : 'password'}
            placeholder={i18n.t('token2.placeholder')}
            value={draft.token}
            onValueChange={(token) => edit({ token })}
            {...secretField}
          />
          <RevealButton
            shown={shown}
            onToggle={setShown}
            show={i18n.t('token2.show')}
            hide={i18n.t('token2.hide')}
          />
        </Field.Root>
        <button
          type="submit"
          className={primary ? 'button primary' : 'button'}
          aria-disabled={running}
        >
          {running && <LoaderCircle aria-hidden size={14} className="spin" />}
          {running ? i18n.t('token2.checking') : i18n.t('token2.check')}
        </button>
      </form>
      {(running || session.report?.state === 'running') && <CheckProgress session={session} />}
      {draft.rotates && <RotationNote draft={draft} />}
      <Checks session={session} running={running} />
    </Step>
  );
}
