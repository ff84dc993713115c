import { CircleAlert, CircleCheck, Clock } from 'lucide-react';
import { i18n } from '#i18n';
import { dateWords } from '../utils/rotation-words.ts';
import type { SeenReceipt, SentRow as Row } from '../utils/sent/row.ts';
import { forgetSentRow } from '../utils/sent-record.ts';
import { lineWords, receiptWords, sentFacts, sentState, sentTo } from '../utils/sent-words.ts';
import { SureButton } from './sure-button.tsx';

const icons = { sent: Clock, works: CircleCheck, fix: CircleAlert, active: CircleCheck } as const;

/** One handoff: to whom and when, what was in it, and what became of it. */
export function SentRow({ row }: { row: Row }) {
  const state = sentState(row);
  const Icon = icons[state];
  const [receipt] = row.receipts;
  return (
    <li className="sent-row" data-state={state}>
      <div className="sent-head">
        <h3>{sentTo(row)}</h3>
        <span className="hint">{dateWords(row.at)}</span>
      </div>
      <p className="sent-state">
        <Icon aria-hidden size={14} />
        {i18n.t(`sent.state.${state}`)}
      </p>
      <p className="hint">{sentFacts(row)}</p>
      <p className="hint mono sent-file">{row.fileName}</p>
      {receipt && <Receipt receipt={receipt} row={row} />}
      <div className="sent-actions">
        <SureButton
          name={i18n.t('sent.forgetOne', { name: row.fileName })}
          onSure={() => void forgetSentRow(row.id)}
        >
          {i18n.t('sent.forget')}
        </SureButton>
      </div>
    </li>
  );
}

/** What the last receipt says; all of it is the recipient's text, and shown as such. */
function Receipt({ receipt, row }: { receipt: SeenReceipt; row: Row }) {
  const { lines = [], note, outcome } = receipt;
  return (
    <div className="sent-receipt">
      <p className="hint">{receiptWords(receipt)}</p>
      {lines.length > 0 && (
        <ul aria-label={i18n.t('sent.mend')}>
          {[...new Set(lines.map((line) => lineWords(line, row)))].map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      )}
      {note && (
        <p>
          {i18n.t('sent.receiptNote')}: {note}
        </p>
      )}
      {outcome === 'fix' && <p className="hint">{i18n.t('sent.mendHow')}</p>}
    </div>
  );
}
