import { Field } from '@base-ui/react/field';
import { useState } from 'react';
import { i18n } from '#i18n';
import { secretField } from '../secret-field.ts';

/** Asks for the passphrase of a file. It is kept nowhere. */
export function PassphraseForm({
  name,
  onTry,
}: {
  name: string;
  onTry: (passphrase: string) => Promise<void>;
}) {
  const [text, setText] = useState('');
  return (
    <form
      className="row"
      onSubmit={(event) => {
        event.preventDefault();
        // Passphrases are copied with a space or a line's end more often than they hold one there.
        if (text.trim()) void onTry(text.trim());
      }}
    >
      <Field.Root>
        <Field.Label className="visually-hidden">
          {i18n.t('inbox.passphraseOf', { name })}
        </Field.Label>
        <Field.Control
          type="password"
          className="input mono"
          placeholder={i18n.t('inbox.passphrase')}
          value={text}
          onValueChange={setText}
          {...secretField}
        />
      </Field.Root>
      <button type="submit" className="button primary">
        {i18n.t('inbox.open1')}
      </button>
    </form>
  );
}
