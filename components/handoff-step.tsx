import { Field } from '@base-ui/react/field';
import { ListPlus } from 'lucide-react';
import { i18n } from '#i18n';
import { hasPanel } from '../utils/open-panel.ts';
import { AccountList } from './account-list.tsx';
import { goToPanel, inPopup } from './go-to-panel.ts';
import { Items } from './items.tsx';
import { Recipient } from './recipient.tsx';
import { Step } from './step.tsx';
import type { SessionState } from './session-store.ts';
import { edit } from './session-store.ts';

/** The panel picks; in the panel itself nothing leads there. */
const canPick = hasPanel() && inPopup;

/** Step 3: what is in the handoff, what it is for, and for whom it is sealed. */
export function HandoffStep({ session }: { session: SessionState }) {
  const { draft } = session;
  return (
    <Step
      heading={i18n.t('handoff3.heading')}
      aside={
        canPick && (
          <button type="button" className="button small quiet" onClick={() => goToPanel()}>
            <ListPlus aria-hidden size={14} />
            {i18n.t('handoff3.pick')}
          </button>
        )
      }
    >
      <Items session={session} />
      <AccountList session={session} />
      <ContextField context={draft.context} />
      <Recipient session={session} />
    </Step>
  );
}

/** What the integration is for, in the sender's words. */
export function ContextField({ context }: { context: string }) {
  return (
    <Field.Root className="field-row">
      <Field.Label>{i18n.t('handoff3.context')}</Field.Label>
      <Field.Control
        render={<textarea rows={1} maxLength={5000} />}
        className="input"
        placeholder={i18n.t('handoff3.contextPlaceholder')}
        value={context}
        onValueChange={(text) => edit({ context: text })}
      />
    </Field.Root>
  );
}
