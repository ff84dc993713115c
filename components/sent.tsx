import { useState } from 'react';
import { i18n } from '#i18n';
import type { SentRow as Row } from '../utils/sent/row.ts';
import { forgetSentRows } from '../utils/sent-record.ts';
import { ReceiptField } from './receipt-field.tsx';
import { useReceiptText } from './receipt-text.ts';
import { useSentRows } from './sent-rows.ts';
import { SentRow } from './sent-row.tsx';
import { Step } from './step.tsx';
import { SureButton } from './sure-button.tsx';

/** How many handoffs are shown unasked. */
const few = 3;

/** What was sealed here, and what became of it: receipts are read, and what is to be mended is shown. */
export function Sent() {
  const known = useSentRows();
  const text = useReceiptText();
  const [all, showAll] = useState(false);
  if (!known) return null;
  const rows = known.rows.toSorted((a, b) => lastNews(b) - lastNews(a));
  const shown = all ? rows : rows.slice(0, few);
  return (
    <Step
      heading={i18n.t('sent.heading')}
      aside={
        rows.length > 0 && (
          <SureButton onSure={() => void forgetSentRows()}>{i18n.t('sent.forgetAll')}</SureButton>
        )
      }
    >
      <p className="hint">{rows.length > 0 ? i18n.t('sent.lead') : i18n.t('sent.empty')}</p>
      {(rows.length > 0 || text !== '') && <ReceiptField />}
      {rows.length > 0 && (
        <ul className="sent" aria-label={i18n.t('sent.list')}>
          {shown.map((row) => (
            <SentRow key={row.id} row={row} />
          ))}
        </ul>
      )}
      {shown.length < rows.length && (
        <button type="button" className="button small quiet" onClick={() => showAll(true)}>
          {i18n.t('sent.more', { count: rows.length })}
        </button>
      )}
    </Step>
  );
}

/** When a handoff was sealed, or its last receipt came. */
const lastNews = ({ at, receipts }: Row): number => Math.max(at, receipts[0]?.at ?? 0);
