import { ArrowLeft, PanelRight, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { i18n } from '#i18n';
import { isEmpty } from '../utils/accounts.ts';
import { hasOpenProblems } from '../utils/hubspot/report.ts';
import { parseToken } from '../utils/hubspot/token.ts';
import { hasPanel } from '../utils/open-panel.ts';
import { CheckProgress } from './check-progress.tsx';
import { Checks } from './checks.tsx';
import type { CheckedAccount } from './fields.tsx';
import { Fields } from './fields.tsx';
import { ForgetButton } from './forget-button.tsx';
import { goToPanel, inPopup } from './go-to-panel.ts';
import { Notice } from './notice.tsx';
import { currentReport, isChecking } from './session-state.ts';
import type { SessionState } from './session-store.ts';
import { edit } from './session-store.ts';

/** In place of a sealed file: each field of the draft to copy, once it has been checked. */
export function FieldsView({ session, onCheck }: { session: SessionState; onCheck: () => void }) {
  return (
    <>
      <main>
        <section className="step sealed" aria-labelledby="fields-heading">
          <h2 id="fields-heading">{i18n.t('fields.heading')}</h2>
          <Checked session={session} onCheck={onCheck} />
        </section>
      </main>
      <footer className="footer">
        <div className="footer-row">
          <ForgetButton />
          <button type="button" className="button" onClick={() => edit({ byHand: 'chosen' })}>
            <ArrowLeft aria-hidden size={14} />
            {i18n.t('fields.back')}
          </button>
        </div>
      </footer>
    </>
  );
}

/** The accounts of the draft, each with its checks as far as they are of it as it is. */
function accountsOf(session: SessionState): CheckedAccount[] {
  const { draft, asideReports } = session;
  return [
    ...draft.setAside.map((one) => ({ ...one, report: asideReports?.[one.id] })),
    ...(isEmpty(draft) ? [] : [{ ...draft, report: currentReport(session) }]),
  ];
}

/** True for an account with a token of which something failed, or was not tried. */
const hasProblems = ({ token, report }: CheckedAccount): boolean =>
  token.trim() !== '' && (!report || hasOpenProblems(report));

/** The fields, or what has to come before them. What could not be confirmed needs a second word. */
function Checked({ session, onCheck }: { session: SessionState; onCheck: () => void }) {
  const { draft } = session;
  const [anyway, setAnyway] = useState(false);
  const token = draft.token.trim() ? parseToken(draft.token) : undefined;
  const accounts = accountsOf(session);
  if (token && !token.ok) return <Notice problem={token.problem} />;
  if (token && isChecking(session)) {
    return (
      <>
        <p role="status">{i18n.t('fields.checking')}</p>
        <CheckProgress session={session} />
      </>
    );
  }
  if (token && !currentReport(session)) {
    return (
      <>
        <p className="hint">{i18n.t('fields.stale')}</p>
        <button type="button" className="button primary" onClick={onCheck}>
          {i18n.t('fields.again')}
        </button>
      </>
    );
  }
  const open = accounts.some(hasProblems);
  if (open && !anyway) {
    return (
      <>
        {token && <Checks session={session} running={false} />}
        <Notice problem={{ kind: 'unconfirmed' }}>
          <button type="button" className="button small danger" onClick={() => setAnyway(true)}>
            {i18n.t('fields.anyway')}
          </button>
        </Notice>
      </>
    );
  }
  return (
    <>
      {open && (
        <p className="warning">
          <TriangleAlert aria-hidden size={16} />
          {i18n.t('fields.problems')}
        </p>
      )}
      <p className="hint">{i18n.t('fields.lead')}</p>
      {hasPanel() && inPopup && (
        <button type="button" className="button small" onClick={() => goToPanel()}>
          <PanelRight aria-hidden size={14} />
          {i18n.t('fields.panel')}
        </button>
      )}
      <Fields accounts={accounts} context={draft.context} />
    </>
  );
}
