import { Field } from '@base-ui/react/field';
import { useState } from 'react';
import { i18n } from '#i18n';
import { subjectWords } from '../../utils/check-line-words.ts';
import type { Identity } from '../../utils/handoff/identity.ts';
import type { Receipt } from '../../utils/handoff/receipt.ts';
import type { Handoff } from '../../utils/handoff/schema.ts';
import { receiptOf } from '../../utils/handoff/receipt-of.ts';
import { withReceipt } from '../../utils/inbox/with-receipt.ts';
import type { InboxRow } from '../../utils/inbox/row.ts';
import { changeRow } from '../../utils/inbox/store.ts';
import { dateWords } from '../../utils/rotation-words.ts';
import { Choice } from '../choice.tsx';
import { CopyButton } from '../copy-button.tsx';
import { saveBlob } from '../save-file.ts';
import { useChecked } from './checked-store.ts';
import { useIdentities } from './identity-store.ts';
import { UnlockOne } from './unlock-one.tsx';

type Outcome = Receipt['outcome'];

/** Acknowledges a handoff: says what came of it, signed, for the client to paste. */
export function GiveReceipt({ row, handoff }: { row: InboxRow; handoff: Handoff }) {
  const { unlocked } = useIdentities();
  const checked = useChecked(row.id);
  // The key it was sealed to is the one that the client knows.
  const key = unlocked.find(({ recipient }) => recipient === row.recipient) ?? unlocked[0];
  const checkable = handoff.accounts.some(({ credential }) => credential);
  return (
    <section className="block" aria-labelledby="receipt">
      <h3 id="receipt">{i18n.t('inbox.receipt')}</h3>
      <p className="hint">{i18n.t('inbox.receiptLead')}</p>
      {checkable && !checked && <p>{i18n.t('inbox.receiptNeedsCheck')}</p>}
      {key ? (
        <Form key={row.state} row={row} handoff={handoff} identity={key} />
      ) : (
        <>
          <p>{i18n.t('inbox.receiptNeedsKey')}</p>
          <UnlockOne recipient={row.recipient} />
        </>
      )}
      <Given receipts={row.receipts} />
    </section>
  );
}

const outcomeOf = ({ state, receipts }: InboxRow): Outcome => {
  if (state === 'fix') return 'fix';
  return receipts.some(({ outcome }) => outcome === 'works') ? 'active' : 'works';
};

const asDay = (time: number) => new Date(time).toISOString().slice(0, 10);

function Form({ row, handoff, identity }: { row: InboxRow; handoff: Handoff; identity: Identity }) {
  const [outcome, setOutcome] = useState<Outcome>(outcomeOf(row));
  const [note, setNote] = useState('');
  const [day, setDay] = useState(row.rotateBy ? asDay(row.rotateBy) : '');
  const [made, setMade] = useState<string>();
  const checked = useChecked(row.id);
  const make = async () => {
    // The end of that day where the person is.
    const rotateBy = day ? new Date(`${day}T23:59:59`).toISOString() : undefined;
    const receipt = receiptOf(
      { handoff, sealedSha256: row.sealedSha256 },
      checked?.accounts ?? [],
      { outcome, note, by: identity.name, rotateBy },
      { id: crypto.randomUUID(), now: new Date(), what: subjectWords },
    );
    const { signReceipt } = await import('../../utils/handoff/receipt.ts');
    setMade(await signReceipt(receipt, identity.signing));
    await changeRow(row.id, (now) => withReceipt(now, receipt));
  };
  return (
    <form
      className="receipt-form"
      onSubmit={(event) => {
        event.preventDefault();
        void make();
      }}
    >
      <Choice
        label={i18n.t('inbox.receiptOutcome')}
        value={outcome}
        options={{
          works: i18n.t('inbox.outcomes.works'),
          fix: i18n.t('inbox.outcomes.fix'),
          active: i18n.t('inbox.outcomes.active'),
        }}
        onChange={setOutcome}
      />
      <Field.Root className="field">
        <Field.Label>{i18n.t('inbox.receiptNote')}</Field.Label>
        <Field.Control
          render={<textarea rows={2} maxLength={2000} />}
          className="input"
          value={note}
          onValueChange={setNote}
        />
      </Field.Root>
      <Field.Root className="field receipt-day">
        <Field.Label>{i18n.t('inbox.receiptRotateBy')}</Field.Label>
        <Field.Control type="date" className="input" value={day} onValueChange={setDay} />
      </Field.Root>
      <div className="button-row">
        <button type="submit" className="button">
          {i18n.t('inbox.receiptMake')}
        </button>
        <span className="hint">{i18n.t('inbox.receiptSigned', { name: identity.name })}</span>
      </div>
      {made && <Made text={made} name={`hubspot-handoff-receipt-${row.id.slice(0, 8)}.txt`} />}
    </form>
  );
}

function Made({ text, name }: { text: string; name: string }) {
  return (
    <div className="block" role="status">
      <p>{i18n.t('inbox.receiptHint')}</p>
      <div className="button-row">
        <CopyButton value={text} name={i18n.t('inbox.receiptCopy')} text />
        <button
          type="button"
          className="button"
          onClick={() => saveBlob(name, new Blob([text], { type: 'text/plain' }))}
        >
          {i18n.t('inbox.receiptSave')}
        </button>
      </div>
    </div>
  );
}

function Given({ receipts }: Pick<InboxRow, 'receipts'>) {
  if (receipts.length === 0) return null;
  return (
    <>
      <h4>{i18n.t('inbox.receiptsGiven')}</h4>
      <ul>
        {receipts.map(({ id, at, outcome }) => (
          <li key={id}>
            {dateWords(at)}: {i18n.t(`inbox.outcomes.${outcome}`)}
          </li>
        ))}
      </ul>
    </>
  );
}
