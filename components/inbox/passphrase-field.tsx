import { Field } from '@base-ui/react/field';
import type { Ref } from 'react';
import { useState } from 'react';
import { i18n } from '#i18n';
import { RevealButton } from '../reveal-button.tsx';
import { secretField } from '../secret-field.ts';

/** A field for a passphrase: masked until asked for. `label` names it for all to see, or aloud only. */
export function PassphraseField({
  label,
  labelHidden = false,
  value,
  onChange,
  ref,
  invalid,
}: {
  label: string;
  labelHidden?: boolean;
  value: string;
  onChange: (value: string) => void;
  ref?: Ref<HTMLInputElement>;
  invalid?: boolean;
}) {
  const [shown, setShown] = useState(false);
  return (
    <Field.Root className="field">
      <Field.Label className={labelHidden ? 'visually-hidden' : undefined}>{label}</Field.Label>
      <div className="secret">
        <Field.Control
          ref={ref}
          className="input mono"
          type={shown ? 'text' : 'password'}
          placeholder={labelHidden ? i18n.t('identity.passphrase') : undefined}
          value={value}
          onValueChange={onChange}
          aria-invalid={invalid}
          {...secretField}
        />
        <RevealButton
          shown={shown}
          onToggle={setShown}
          show={i18n.t('identity.show')}
          hide={i18n.t('identity.hide')}
        />
      </div>
    </Field.Root>
  );
}
