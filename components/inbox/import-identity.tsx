import { Field } from '@base-ui/react/field';
import { FolderOpen } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { IdentityProblem } from '../../utils/handoff/problem.ts';
import type { NewIdentity } from '../../utils/inbox/identities.ts';
import { textProblem } from '../../utils/inbox/identities.ts';
import { identityText, isBackup } from '../../utils/inbox/identity-text.ts';
import { Notice } from '../notice.tsx';
import { secretField } from '../secret-field.ts';
import { AddButtons } from './add-buttons.tsx';
import type { AddProps } from './add-identity.tsx';
import { ChoosePassphrase } from './choose-passphrase.tsx';
import { identityTools } from './identity-store.ts';
import { NameField } from './name-field.tsx';
import { useNewPassphrase } from './new-passphrase.ts';
import { PassphraseField } from './passphrase-field.tsx';
import { useAdding } from './use-adding.ts';

/** Takes in an identity: pasted or of a file, plain or a sealed backup. */
export function ImportIdentity(props: AddProps) {
  const [text, setText] = useState('');
  const [typed, setName] = useState('');
  const [backupPassphrase, setBackupPassphrase] = useState('');
  const name = typed.trim();
  const passphrase = useNewPassphrase(name);
  const { judged, problem: textWrong } = useTextProblem(text);
  const { asked, busy, problem, send } = useAdding(props);
  const backup = isBackup(text);

  const given = (): NewIdentity | undefined => {
    if (!text.trim() || !judged || textWrong) return undefined;
    if (backup)
      return backupPassphrase ? { name: '', passphrase: backupPassphrase, text } : undefined;
    return name && passphrase.value ? { name, passphrase: passphrase.value, text } : undefined;
  };
  const wrong = problem ?? textWrong ?? (asked && !text.trim() ? unreadable : undefined);
  return (
    <form
      className="identity-form"
      onSubmit={(event) => {
        event.preventDefault();
        send(given());
        // A wrong passphrase is not to be mended letter by letter.
        setBackupPassphrase('');
      }}
    >
      <IdentityText value={text} onChange={setText} invalid={wrong !== undefined} />
      {wrong && <Notice problem={wrong} />}
      {backup && (
        <>
          <PassphraseField
            label={i18n.t('identity.backupPassphrase')}
            value={backupPassphrase}
            onChange={setBackupPassphrase}
          />
          <p className="hint">{i18n.t('identity.backupHint')}</p>
        </>
      )}
      {!backup && judged && !textWrong && (
        <>
          <NameField value={typed} onChange={setName} missing={asked && !name} />
          <ChoosePassphrase passphrase={passphrase} asked={asked} />
        </>
      )}
      <AddButtons
        busy={busy}
        words={i18n.t('identity.importButton')}
        busyWords={i18n.t('identity.busyImport')}
        onCancel={props.onCancel}
      />
    </form>
  );
}

const unreadable: IdentityProblem = { kind: 'identityUnreadable' };

/** What is wrong with a text, as far as can be told without a passphrase. */
function useTextProblem(text: string): { judged: boolean; problem?: IdentityProblem } {
  const [found, setFound] = useState<{ of: string; problem?: IdentityProblem }>();
  useEffect(() => {
    let wanted = true;
    if (text.trim()) {
      void textProblem(text, identityTools).then(
        (problem) => wanted && setFound({ of: text, ...(problem && { problem }) }),
      );
    }
    return () => {
      wanted = false;
    };
  }, [text]);
  return found?.of === text ? { ...found, judged: true } : { judged: false };
}

/** Where the identity is pasted, masked where it is a secret key, or read from a file. */
function IdentityText({
  value,
  onChange,
  invalid,
}: {
  value: string;
  onChange: (text: string) => void;
  invalid: boolean;
}) {
  const file = useRef<HTMLInputElement>(null);
  return (
    <Field.Root className="field" invalid={invalid}>
      <div className="block-head">
        <Field.Label>{i18n.t('identity.importText')}</Field.Label>
        <button type="button" className="button small" onClick={() => file.current!.click()}>
          <FolderOpen aria-hidden size={14} />
          {i18n.t('identity.importFile')}
        </button>
        <input
          ref={file}
          type="file"
          hidden
          onChange={(event) => {
            const [chosen] = event.target.files ?? [];
            // The same file may be chosen again, once it was mended.
            if (chosen) void identityText(chosen).then(onChange);
            event.target.value = '';
          }}
        />
      </div>
      <Field.Control
        render={<textarea rows={3} />}
        className="input mono"
        placeholder={i18n.t('identity.importPlaceholder')}
        data-secret={/AGE-SECRET-KEY/i.test(value)}
        value={value}
        onValueChange={onChange}
        {...secretField}
      />
      <Field.Description className="hint">{i18n.t('identity.importHint')}</Field.Description>
    </Field.Root>
  );
}
