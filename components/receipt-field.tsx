import { Field } from '@base-ui/react/field';
import { useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { ReceiptProblem } from '../utils/handoff/problem.ts';
import { holdsToken } from '../utils/hubspot/token.ts';
import type { Result } from '../utils/result.ts';
import type { SentRow } from '../utils/sent/row.ts';
import { sentState, sentTo } from '../utils/sent-words.ts';
import { Notice } from './notice.tsx';
import { setReceiptText, useReceiptText } from './receipt-text.ts';
import { secretField } from './secret-field.ts';

type Outcome = Result<SentRow, ReceiptProblem>;

const mostBytes = 5_000_000;

/** Takes a receipt in, from a text around it or from a file, and says what came of it. */
export function ReceiptField() {
  const text = useReceiptText();
  const [outcome, setOutcome] = useState<Outcome>();
  const chooser = useRef<HTMLInputElement>(null);
  const read = async (from: string) => {
    setOutcome(undefined);
    // What verifies signatures is loaded at first need.
    const { noteReceipt } = await import('../utils/take-receipt.ts');
    const next = await noteReceipt(from);
    setOutcome(next);
    if (next.ok) setReceiptText('');
  };
  return (
    <form
      className="receipt field"
      onSubmit={(event) => {
        event.preventDefault();
        void read(text);
      }}
    >
      <Field.Root className="field">
        <Field.Label>{i18n.t('sent.paste')}</Field.Label>
        <Field.Control
          render={<textarea rows={2} />}
          className="input mono"
          placeholder={i18n.t('sent.pasteHint')}
          value={text}
          onValueChange={(next) => {
            setOutcome(undefined);
            setReceiptText(next);
          }}
          data-secret={holdsToken(text)}
          {...secretField}
        />
      </Field.Root>
      <div className="rotation-actions">
        <button type="submit" className="button small" disabled={text.trim() === ''}>
          {i18n.t('sent.read')}
        </button>
        <button
          type="button"
          className="button small quiet"
          onClick={() => chooser.current?.click()}
        >
          {i18n.t('sent.file')}
        </button>
        <input
          type="file"
          hidden
          ref={chooser}
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file) void readFile(file).then(read);
            // The same file may be chosen again.
            currentTarget.value = '';
          }}
        />
      </div>
      <p className="receipt-noted" role="status">
        {outcome?.ok ? notedWords(outcome.value) : ''}
      </p>
      {outcome && !outcome.ok && <Notice problem={outcome.problem} />}
    </form>
  );
}

/** The text of a file; nothing of one that is larger than any mail around a receipt. */
const readFile = async (file: File): Promise<string> => (file.size > mostBytes ? '' : file.text());

const notedWords = (row: SentRow): string =>
  i18n.t('sent.noted', { who: sentTo(row), state: i18n.t(`sent.state.${sentState(row)}`) });
