import { useState } from 'react';
import { i18n } from '#i18n';
import { Notice } from '../notice.tsx';
import { AddButtons } from './add-buttons.tsx';
import type { AddProps } from './add-identity.tsx';
import { ChoosePassphrase } from './choose-passphrase.tsx';
import { NameField } from './name-field.tsx';
import { useNewPassphrase } from './new-passphrase.ts';
import { useAdding } from './use-adding.ts';

/** Makes an identity: its name and its passphrase. */
export function MakeIdentity(props: AddProps) {
  const [typed, setName] = useState('');
  const name = typed.trim();
  const passphrase = useNewPassphrase(name);
  const { asked, busy, problem, send } = useAdding(props);
  return (
    <form
      className="identity-form"
      onSubmit={(event) => {
        event.preventDefault();
        send(name && passphrase.value ? { name, passphrase: passphrase.value } : undefined);
      }}
    >
      <NameField value={typed} onChange={setName} missing={asked && !name} />
      <ChoosePassphrase passphrase={passphrase} asked={asked} />
      {problem && <Notice problem={problem} />}
      <AddButtons
        busy={busy}
        words={i18n.t('identity.makeButton')}
        busyWords={i18n.t('identity.busyMake')}
        onCancel={props.onCancel}
      />
    </form>
  );
}
