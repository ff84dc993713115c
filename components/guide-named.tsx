import { Field } from '@base-ui/react/field';
import { useState } from 'react';
import { i18n } from '#i18n';
import { namedScopes } from '../utils/guide/named-scopes.ts';
import { changeGuide } from './guide-store.ts';
import { secretField } from './secret-field.ts';

/** Takes the scopes that an integration's instructions name; the text itself is not kept. */
export function GuideNamed() {
  const [text, setText] = useState('');
  const { scopes, translated } = namedScopes(text);
  return (
    <>
      <Field.Root className="field">
        <Field.Label>{i18n.t('guide.named.label')}</Field.Label>
        <Field.Control
          render={<textarea rows={1} maxLength={5000} />}
          className="input mono"
          placeholder={i18n.t('guide.named.placeholder')}
          value={text}
          onValueChange={(value) => {
            setText(value);
            void changeGuide({ named: namedScopes(value).scopes });
          }}
          {...secretField}
        />
      </Field.Root>
      <div aria-live="polite">
        {translated.map(({ name, instead }) => (
          <p key={name} className="hint">
            {instead.length > 0
              ? i18n.t('guide.named.instead', { name, instead: instead.join(', ') })
              : i18n.t('guide.named.noScope', { name })}
          </p>
        ))}
        {text.trim() && scopes.length + translated.length === 0 && (
          <p className="hint">{i18n.t('guide.named.none')}</p>
        )}
      </div>
    </>
  );
}
