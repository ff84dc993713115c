import { ArrowLeft, LoaderCircle } from 'lucide-react';
import { i18n } from '#i18n';
import type { InboxRow } from '../../utils/inbox/row.ts';
import { Notice } from '../notice.tsx';
import { ClientName } from './client-name.tsx';
import { Content } from './content.tsx';
import { Facts } from './facts.tsx';
import { useIdentities } from './identity-store.ts';
import { useOpened } from './opened-store.ts';
import { PassphraseForm } from './passphrase-form.tsx';
import { placeHash } from './place.ts';
import { RemoveRow } from './remove-row.tsx';
import { useRow } from './row-store.ts';
import { StateChip } from './state-chip.tsx';
import { UnlockOne } from './unlock-one.tsx';
import { useOpen } from './use-open.ts';

/** One handoff: what is known of it while it is sealed, and all of it once it is open. */
export function OpenedView({ id }: { id: string }) {
  const row = useRow(id);
  const handoff = useOpened(id);
  const { unlocked } = useIdentities();
  // Each key that is unlocked is tried anew.
  const keys = unlocked.map(({ recipient }) => recipient).join(' ');
  if (row === undefined) return null;
  return (
    <>
      <a className="inbox-back" href={placeHash({ view: 'list' })}>
        <ArrowLeft aria-hidden size={14} />
        {i18n.t('inbox.back')}
      </a>
      {row === null ? (
        <p className="inbox-empty">{i18n.t('inbox.gone')}</p>
      ) : (
        <article className="handoff" aria-labelledby="client">
          <div className="inbox-head">
            <ClientName row={row} />
            <StateChip state={row.state} />
          </div>
          <Facts row={row} />
          {handoff ? <Content row={row} handoff={handoff} /> : <Sealed key={keys} row={row} />}
          <RemoveRow row={row} />
        </article>
      )}
    </>
  );
}

/** What it takes to open it. */
function Sealed({ row }: { row: InboxRow }) {
  const { problem, tryPassphrase } = useOpen(row.id);
  if (!problem) {
    return (
      <p className="hint" role="status">
        <LoaderCircle aria-hidden size={14} className="spin" />
        {i18n.t('inbox.opening')}
      </p>
    );
  }
  const asks = problem.kind === 'passphraseNeeded' || problem.kind === 'passphraseWrong';
  return (
    <section className="block">
      <p>{i18n.t('inbox.closed')}</p>
      {problem.kind !== 'passphraseNeeded' && problem.kind !== 'fileOtherKey' && (
        <Notice problem={problem} />
      )}
      {asks && <PassphraseForm name={row.fileName} onTry={tryPassphrase} />}
      {problem.kind === 'fileOtherKey' && <UnlockOne recipient={row.recipient} />}
    </section>
  );
}
