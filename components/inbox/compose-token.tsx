import { i18n } from '#i18n';
import { longest } from '../../utils/inbox/compose.ts';
import { Choice } from '../choice.tsx';
import { Step } from '../step.tsx';
import type { FormPart } from './compose-form.tsx';
import { editForm } from './compose-store.ts';
import { ScopeChoice } from './scope-choice.tsx';
import { TextField } from './text-field.tsx';

/** Whether a token is asked for, and what it is to be able to do. */
export function ComposeToken({ form, problems }: FormPart) {
  return (
    <Step heading={i18n.t('compose.token')}>
      <Choice
        label={i18n.t('compose.tokenWanted')}
        value={form.token}
        options={{
          required: i18n.t('compose.tokens.required'),
          optional: i18n.t('compose.tokens.optional'),
          none: i18n.t('compose.tokens.none'),
        }}
        onChange={(token) => editForm({ token })}
      />
      {form.token !== 'none' && (
        <>
          <ScopeChoice
            scopes={form.scopes}
            problem={problems.scopes}
            onChange={(scopes) => editForm({ scopes })}
          />
          <TextField
            label={i18n.t('compose.keyName')}
            value={form.keyName}
            maxLength={longest.keyName}
            hint={i18n.t('compose.keyNameHint')}
            problem={problems.keyName}
            onChange={(keyName) => editForm({ keyName })}
          />
        </>
      )}
    </Step>
  );
}
