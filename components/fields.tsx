import { Eye, EyeOff } from 'lucide-react';
import { useState } from 'react';
import { i18n } from '#i18n';
import type { Handoff, HandoffAccount, HandoffItem } from '../utils/handoff/schema.ts';
import type { AccountParts } from '../utils/handoff/package.ts';
import { packageHandoff } from '../utils/handoff/package.ts';
import type { IdName } from '../utils/hubspot/ids.ts';
import { itemKey, sameItem } from '../utils/hubspot/item.ts';
import type { Item } from '../utils/hubspot/item.ts';
import type { Draft } from '../utils/session.ts';
import { itemWords } from '../utils/words.ts';
import { CopyButton } from './copy-button.tsx';

/** What would be sealed, field by field, each with a button that copies it. Nothing of it is kept. */
export function Fields({
  draft,
  ...checked
}: { draft: Draft } & Pick<AccountParts, 'token' | 'report'>) {
  const { accounts, context } = packaged(draft, checked);
  return (
    <>
      {accounts.map((account) => (
        <AccountFields key={account.portal?.portalId ?? ''} account={account} />
      ))}
      {context && (
        <dl className="ids">
          <Row
            label={i18n.t('fields.context')}
            value={context}
            copy={i18n.t('fields.copyContext')}
          />
        </dl>
      )}
    </>
  );
}

/** The handoff that would be sealed, for the facts the check has added; it goes no further. */
function packaged(
  draft: Draft,
  { token, report }: Pick<AccountParts, 'token' | 'report'>,
): Pick<Handoff, 'accounts' | 'context'> {
  // The report comes out of storage, where its items are no longer the draft's own.
  const checks = report?.checks.map((check) => {
    const item = draft.items.find((one) => check.item && sameItem(one, check.item));
    return { ...check, ...(item && { item }) };
  });
  const account = { ...draft, token, ...(report && checks && { report: { ...report, checks } }) };
  return packageHandoff(
    { accounts: [account], context: draft.context, sealedAnyway: false },
    { id: '', now: new Date(0), version: '', words: () => '' },
  );
}

function AccountFields({ account: { portal, credential, items } }: { account: HandoffAccount }) {
  return (
    <>
      {(portal ?? credential) && (
        <dl className="ids">
          {portal && (
            <Row
              label={i18n.t('id.portalId')}
              value={portal.portalId}
              copy={i18n.t('copyId.portalId')}
            />
          )}
          {credential && <TokenRow token={credential.token} />}
        </dl>
      )}
      {items.map((item) => (
        <ItemFields key={itemKey(item as Item)} item={item} />
      ))}
    </>
  );
}

function ItemFields({ item }: { item: HandoffItem }) {
  const words = itemWords(item as Item);
  return (
    <div className="fields-item">
      <h3>{words}</h3>
      <dl className="ids">
        {Object.entries(item.ids).map(([name, value]) => (
          <Row
            key={name}
            label={i18n.t(`id.${name as IdName}`)}
            value={value}
            copy={i18n.t('fields.copyNamed', {
              copy: i18n.t(`copyId.${name as IdName}`),
              item: words,
            })}
          />
        ))}
      </dl>
    </div>
  );
}

function TokenRow({ token }: { token: string }) {
  const [shown, setShown] = useState(false);
  const Icon = shown ? EyeOff : Eye;
  const name = shown ? i18n.t('token2.hide') : i18n.t('token2.show');
  return (
    <Row
      label={i18n.t('fields.token')}
      value={token}
      shown={shown ? token : '••••••••••••'}
      copy={i18n.t('fields.copyToken')}
    >
      <button
        type="button"
        className="icon-button"
        aria-label={name}
        title={name}
        onClick={() => setShown(!shown)}
      >
        <Icon aria-hidden size={14} />
      </button>
    </Row>
  );
}

function Row({
  label,
  value,
  copy,
  shown = value,
  children,
}: {
  label: string;
  value: string;
  copy: string;
  shown?: string;
  children?: React.ReactNode;
}) {
  return (
    <div className="id-row">
      <dt>{label}</dt>
      <dd>
        <span className="mono">{shown}</span>
        {children}
        <CopyButton value={value} name={copy} />
      </dd>
    </div>
  );
}
