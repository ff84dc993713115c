import { useState } from 'react';
import { i18n } from '#i18n';
import { longest } from '../../utils/inbox/compose.ts';
import { dayOf } from '../../utils/inbox/end-of-day.ts';
import { Step } from '../step.tsx';
import type { FormPart } from './compose-form.tsx';
import { editForm } from './compose-store.ts';
import { TextField } from './text-field.tsx';

/** How the answer is to come back, and until when. */
export function ComposeAnswer({ form, problems }: FormPart) {
  const [today] = useState(() => dayOf(new Date()));
  return (
    <Step heading={i18n.t('compose.answer')}>
      <TextField
        label={i18n.t('compose.reply')}
        value={form.reply}
        rows={2}
        maxLength={longest.reply}
        placeholder={i18n.t('compose.replyPlaceholder')}
        problem={problems.reply}
        onChange={(reply) => editForm({ reply })}
      />
      <div className="compose-pair">
        <TextField
          label={i18n.t('compose.validUntil')}
          type="date"
          value={form.validUntil}
          min={today}
          hint={i18n.t('compose.validUntilHint')}
          problem={problems.validUntil}
          onChange={(validUntil) => editForm({ validUntil })}
        />
      </div>
    </Step>
  );
}
