import { Field } from '@base-ui/react/field';
import type { KeyboardEvent } from 'react';
import { useRef, useState } from 'react';
import { i18n } from '#i18n';
import { holdsToken } from '../utils/hubspot/token.ts';
import { FileButton, readSmall } from './ask/file-button.tsx';
import { makeLater } from './later.ts';
import { Notice } from './notice.tsx';
import { secretField } from './secret-field.ts';
import type { OpenPage } from './tab-store.ts';

const resultCode = makeLater(() => import('./find-result.tsx'));

/**
 * One field for HubSpot addresses and for IDs. What is typed here is kept nowhere, since it may be
 * a token that was meant for the field below: then it is masked from the first moment.
 */
export function Find({ open }: { open: OpenPage }) {
  const [text, setText] = useState('');
  const [tooLarge, setTooLarge] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const isAsked = text.trim() !== '';
  const result = resultCode.useCode(isAsked);
  const write = (typed: string) => {
    setTooLarge(false);
    setText(typed);
  };
  const takeFile = async (file: File) => {
    resultCode.fetch();
    const content = await readSmall(file);
    setText(content ?? '');
    setTooLarge(content === undefined);
  };
  const leave = (rest = '') => {
    setText(rest);
    field.current?.focus();
  };
  return (
    <div
      className="find"
      onDragOver={(event) => {
        if (event.dataTransfer.types.includes('Files')) event.preventDefault();
      }}
      onDrop={(event) => {
        const [file] = event.dataTransfer.files;
        if (!file) return;
        event.preventDefault();
        void takeFile(file);
      }}
    >
      <Field.Root className="find-field">
        <Field.Label className="visually-hidden">{i18n.t('find.label')}</Field.Label>
        <Field.Control
          render={<textarea rows={1} ref={field} />}
          className="input"
          placeholder={i18n.t('find.label')}
          value={text}
          onValueChange={write}
          onFocus={resultCode.fetch}
          onKeyDown={actOnEnter}
          data-secret={holdsToken(text)}
          {...secretField}
        />
        <FileButton onFile={(file) => void takeFile(file)} />
      </Field.Root>
      <div aria-live="polite">
        {tooLarge && <Notice problem={{ kind: 'requestUnreadable' }} />}
        {isAsked && result && <result.FindResult text={text} open={open} onLeave={leave} />}
      </div>
    </div>
  );
}

/** Enter presses the button that comes first in what was found, and with Ctrl or ⌘ the second. */
function actOnEnter(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
  event.preventDefault();
  const which = event.ctrlKey || event.metaKey ? 'second' : 'first';
  const found = event.currentTarget.closest('.find');
  found?.querySelector<HTMLElement>(`[data-enter=${which}]`)?.click();
}
