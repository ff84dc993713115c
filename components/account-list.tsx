import { BookUser } from 'lucide-react';
import { useState } from 'react';
import { i18n } from '#i18n';
import { isEmpty, isFull, nameOf, portalsTwice, putAside } from '../utils/accounts.ts';
import { mostAccounts } from '../utils/handoff/most-accounts.ts';
import type { PasteProblem } from '../utils/hubspot/problem.ts';
import { parseToken } from '../utils/hubspot/token.ts';
import { AccountRow } from './account-row.tsx';
import { Notice } from './notice.tsx';
import { currentReport, isChecking, isSealing } from './session-state.ts';
import type { SessionState } from './session-store.ts';
import { move } from './session-store.ts';

/** The other accounts of the handoff, and the way to one more. */
export function AccountList({
  session,
  more = true,
}: {
  session: SessionState;
  /** Whether another one can be begun: not where a request asks for what one account has. */
  more?: boolean;
}) {
  const { draft, asideReports } = session;
  const [refused, refuse] = useState<{ problem: PasteProblem; token: string }>();
  const busy = isChecking(session) || isSealing(session);
  const named = draft.setAside.map((account) => ({
    account,
    report: asideReports?.[account.id],
    name: nameOf(account, asideReports?.[account.id]),
  }));
  const here = isEmpty(draft) ? [] : [nameOf(draft, currentReport(session))];
  const twice = portalsTwice([...named.map(({ name }) => name), ...here]);
  const full = isFull(draft);
  const add = () => {
    if (busy) return;
    const token = draft.token.trim() ? parseToken(draft.token) : undefined;
    if (token && !token.ok) refuse({ problem: token.problem, token: draft.token });
    else move((accounts) => putAside(accounts, crypto.randomUUID()));
  };
  return (
    <>
      {named.length > 0 && (
        <div className="accounts">
          <h3 id="accounts-heading">{i18n.t('accounts.list')}</h3>
          <ul aria-labelledby="accounts-heading">
            {named.map(({ account, report, name }) => (
              <AccountRow
                key={account.id}
                account={account}
                report={report}
                name={name}
                busy={busy}
              />
            ))}
          </ul>
        </div>
      )}
      {twice.map((portalId) => (
        <p key={portalId} className="hint" role="status">
          {i18n.t('accounts.twice', { portalId })}
        </p>
      ))}
      {more &&
        !isEmpty(draft) &&
        (full ? (
          <p className="hint">{fullWords(full)}</p>
        ) : (
          <button
            type="button"
            className="button small accounts-add"
            title={i18n.t('accounts.addHint')}
            aria-disabled={busy}
            onClick={add}
          >
            <BookUser aria-hidden size={14} />
            {i18n.t('accounts.add')}
          </button>
        ))}
      {refused?.token === draft.token && <Notice problem={refused.problem} />}
    </>
  );
}

const fullWords = (full: 'accounts' | 'items'): string =>
  full === 'accounts'
    ? i18n.t('accounts.fullAccounts', { count: mostAccounts })
    : i18n.t('accounts.fullItems');
