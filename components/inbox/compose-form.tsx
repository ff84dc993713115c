import { LoaderCircle } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { RequestForm } from '../../utils/inbox/compose.ts';
import { formProblems, requestOf } from '../../utils/inbox/compose.ts';
import type { MadeRequest } from '../../utils/inbox/requests.ts';
import { Step } from '../step.tsx';
import { SureButton } from '../sure-button.tsx';
import { ComposeAnswer } from './compose-answer.tsx';
import { ComposeItems } from './compose-items.tsx';
import { ComposeKey } from './compose-key.tsx';
import { clearForm } from './compose-store.ts';
import { ComposeToken } from './compose-token.tsx';
import { ComposeWhat } from './compose-what.tsx';
import { useIdentities } from './identity-store.ts';
import { makeRequest } from './make-request.ts';
import { RequestSummary } from './request-summary.tsx';

/** What the parts of the form are given: the form, and what is wrong with it once it was sent. */
export type FormPart = {
  readonly form: RequestForm;
  readonly problems: ReturnType<typeof formProblems>;
};

const wrongField = '[aria-invalid=true], [data-wrong=true]';

/** The form, and beside it what the client will see. */
export function ComposeForm({
  form,
  onMade,
}: {
  form: RequestForm;
  onMade: (request: MadeRequest) => void;
}) {
  const { stored = [], unlocked } = useIdentities();
  const [chosen, choose] = useState<string>();
  const [opened] = useState(() => new Date());
  /** When the form was last sent: from then on each field says what is wrong with it. */
  const [sent, setSent] = useState<Date>();
  const [busy, setBusy] = useState(false);
  const fields = useRef<HTMLDivElement>(null);
  const identity = stored.find(({ recipient }) => recipient === chosen) ?? stored[0];
  const signer = unlocked.find(({ recipient }) => recipient === identity?.recipient);
  const problems = sent ? formProblems(form, sent) : {};

  // Whoever sent the form is led to the first thing that keeps it from being a request.
  useEffect(() => {
    if (sent) fields.current?.querySelector<HTMLElement>(wrongField)?.focus();
  }, [sent]);

  const send = async () => {
    if (busy) return;
    setSent(new Date());
    if (!signer) return;
    setBusy(true);
    const made = await makeRequest(form, signer);
    setBusy(false);
    if (made.ok) onMade(made.value);
  };
  const part: FormPart = { form, problems };
  return (
    <div className="compose-columns">
      <div className="compose-fields" ref={fields}>
        <ComposeWhat {...part} />
        <ComposeToken {...part} />
        <ComposeItems {...part} />
        <ComposeAnswer {...part} />
        <ComposeKey
          stored={stored}
          identity={identity}
          unlocked={signer !== undefined}
          missing={sent !== undefined}
          onChoose={choose}
        />
        <div className="compose-end">
          <button
            type="button"
            className="button primary"
            aria-disabled={busy}
            onClick={() => void send()}
          >
            {busy && <LoaderCircle aria-hidden size={14} className="spin" />}
            {busy ? i18n.t('compose.making') : i18n.t('compose.make')}
          </button>
          <SureButton
            sure={i18n.t('compose.clearSure')}
            onSure={() => {
              setSent(undefined);
              void clearForm();
            }}
          >
            {i18n.t('compose.clear')}
          </SureButton>
        </div>
      </div>
      <aside className="compose-preview">
        <Step heading={i18n.t('compose.preview')}>
          <RequestSummary request={requestOf(form, { id: '', now: opened, recipient: '' })} />
        </Step>
      </aside>
    </div>
  );
}
