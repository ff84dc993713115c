import { Field } from '@base-ui/react/field';
import { useState } from 'react';
import { i18n } from '#i18n';
import type { AskLine } from '../../utils/ask/meets.ts';
import { longestReason } from '../../utils/ask/meets.ts';
import type { AgreedRequest } from '../../utils/session.ts';
import { edit } from '../session-store.ts';

/** Where the sender says why a thing cannot be given. */
export function Reason({
  line: { key },
  what,
  request,
}: {
  line: AskLine;
  /** The thing in words. */
  what: string;
  request: AgreedRequest;
}) {
  const text = Object.hasOwn(request.reasons, key) ? request.reasons[key]! : '';
  const [open, setOpen] = useState(text !== '');
  if (!open) {
    return (
      <button
        type="button"
        className="button small quiet ask-cannot"
        aria-label={i18n.t('ask.cannotNamed', { what })}
        onClick={() => setOpen(true)}
      >
        {i18n.t('ask.cannot')}
      </button>
    );
  }
  const keep = (reason: string) =>
    edit({ request: { ...request, reasons: { ...request.reasons, [key]: reason } } });
  return (
    <Field.Root className="field">
      <Field.Label>{i18n.t('ask.why', { what })}</Field.Label>
      <Field.Control
        render={<textarea rows={1} maxLength={longestReason} />}
        className="input"
        value={text}
        onValueChange={keep}
      />
    </Field.Root>
  );
}
