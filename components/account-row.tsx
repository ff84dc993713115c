import { i18n } from '#i18n';
import { goBackTo, without, worstOf } from '../utils/accounts.ts';
import type { AccountName } from '../utils/handoff/problem.ts';
import type { Report } from '../utils/hubspot/report.ts';
import type { AccountDraft } from '../utils/session.ts';
import { accountName } from '../utils/words.ts';
import { move } from './session-store.ts';
import { SureButton } from './sure-button.tsx';
import { stateIcons } from './state-icons.ts';

/** One account that is set aside: whose it is, what of it is in, and how it fared. */
export function AccountRow({
  account,
  report,
  name,
  busy,
}: {
  account: AccountDraft;
  report: Report | undefined;
  name: AccountName;
  /** While checks are made, nothing is moved. */
  busy: boolean;
}) {
  const { id, items } = account;
  const words = accountName(name);
  const state = worstOf(report) ?? 'notChecked';
  const Icon = stateIcons[state];
  return (
    <li className="account" data-state={state}>
      <strong>{words}</strong>
      <span className="account-state">
        <Icon aria-hidden size={14} />
        {stateWords(account, report)}
      </span>
      <div className="account-foot">
        <span className="hint">
          {name.lastFour
            ? i18n.t('accounts.token', { lastFour: name.lastFour })
            : i18n.t('accounts.noToken')}
          {' · '}
          {i18n.t('accounts.items', items.length)}
        </span>
        {!busy && (
          <span className="account-actions">
            <button
              type="button"
              className="button small"
              aria-label={i18n.t('accounts.backTo', { name: words })}
              onClick={() => move((accounts) => goBackTo(accounts, id, crypto.randomUUID()))}
            >
              {i18n.t('accounts.back')}
            </button>
            <SureButton
              name={i18n.t('accounts.removeOne', { name: words })}
              sure={i18n.t('accounts.removeSure')}
              onSure={() => move((accounts) => without(accounts, id))}
            >
              {i18n.t('accounts.remove')}
            </SureButton>
          </span>
        )}
      </div>
    </li>
  );
}

function stateWords({ token }: AccountDraft, report: Report | undefined): string {
  const worst = worstOf(report);
  if (worst) return i18n.t(`state.${worst}`);
  return token ? i18n.t('accounts.unchecked') : i18n.t('accounts.idsOnly');
}
