import { useId } from 'react';
import { TriangleAlert } from 'lucide-react';
import { i18n } from '#i18n';
import type { CheckLine, Handoff, HandoffAccount } from '../../utils/handoff/schema.ts';
import type { InboxRow } from '../../utils/inbox/row.ts';
import { Account } from './account.tsx';
import { CheckNow } from './check-now.tsx';
import { CheckTable } from './check-table.tsx';
import { useChecked } from './checked-store.ts';
import { CopyOut } from './copy-out.tsx';
import { GiveReceipt } from './receipt.tsx';
import { Unmet } from './unmet.tsx';

/** All that is in a handoff, and what can be done with it. */
export function Content({ row, handoff }: { row: InboxRow; handoff: Handoff }) {
  const checked = useChecked(handoff.id);
  return (
    <>
      {handoff.sealedAnyway && (
        <p className="warning">
          <TriangleAlert aria-hidden size={16} />
          {i18n.t('inbox.sealedAnyway')}
        </p>
      )}
      {handoff.context && (
        <section className="block" aria-labelledby="context">
          <h3 id="context">{i18n.t('inbox.context')}</h3>
          <p className="handoff-context">{handoff.context}</p>
        </section>
      )}
      <Unmet request={handoff.request} />
      {handoff.accounts.map((account, at) => (
        // The list never changes.
        // oxlint-disable-next-line react/no-array-index-key
        <AccountBlock key={at} account={account} now={checked?.accounts[at]} />
      ))}
      <CheckNow handoff={handoff} />
      <GiveReceipt row={row} handoff={handoff} />
      <CopyOut handoff={handoff} />
    </>
  );
}

function AccountBlock({
  account,
  now,
}: {
  account: HandoffAccount;
  now: readonly CheckLine[] | undefined;
}) {
  const id = useId();
  return (
    <section className="block" aria-labelledby={id}>
      <h3 id={id}>{accountName(account)}</h3>
      <Account account={account} />
      <CheckTable account={account} now={now} />
    </section>
  );
}

function accountName({ portal }: HandoffAccount): string {
  if (!portal) return i18n.t('inbox.accountUnknown');
  const { name, portalId } = portal;
  return name
    ? i18n.t('inbox.accountNamed', { name, portalId })
    : i18n.t('inbox.account', { portalId });
}
