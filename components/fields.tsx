import { useState } from 'react';
import { i18n } from '#i18n';
import type { Handoff, HandoffAccount, HandoffItem } from '../utils/handoff/schema.ts';
import type { AccountParts } from '../utils/handoff/package.ts';
import { packageHandoff } from '../utils/handoff/package.ts';
import type { IdName } from '../utils/hubspot/ids.ts';
import { itemKey, sameItem } from '../utils/hubspot/item.ts';
import type { Item } from '../utils/hubspot/item.ts';
import type { Report } from '../utils/hubspot/report.ts';
import { parseToken } from '../utils/hubspot/token.ts';
import type { Draft } from '../utils/session.ts';
import { itemWords } from '../utils/words.ts';
import { CopyButton } from './copy-button.tsx';
import { RevealButton } from './reveal-button.tsx';

/** An account of the draft, with its checks where they were made. */
export type CheckedAccount = Pick<Draft, 'token' | 'items' | 'page'> & {
  readonly report?: Report | undefined;
};

/** What would be sealed, field by field, each with a button that copies it. Nothing of it is kept. */
export function Fields({
  accounts,
  context,
}: {
  accounts: readonly CheckedAccount[];
  context: string;
}) {
  const handoff = packaged(accounts, context);
  return (
    <>
      {handoff.accounts.map((account) => (
        <AccountFields
          key={[account.portal?.portalId, ...account.items.map(itemKey)].join(' ')}
          account={account}
          named={handoff.accounts.length > 1}
        />
      ))}
      {handoff.context && (
        <dl className="ids">
          <Row
            label={i18n.t('fields.context')}
            value={handoff.context}
            copy={i18n.t('fields.copyContext')}
          />
        </dl>
      )}
    </>
  );
}

/** The handoff that would be sealed, for the facts the checks have added; it goes no further. */
const packaged = (
  accounts: readonly CheckedAccount[],
  context: string,
): Pick<Handoff, 'accounts' | 'context'> =>
  packageHandoff(
    { accounts: accounts.map(partsOf), context, sealedAnyway: false },
    { id: '', now: new Date(0), version: '', words: () => '' },
  );

function partsOf({ token, items, page, report }: CheckedAccount): AccountParts {
  const parsed = parseToken(token);
  // The report comes out of storage, where its items are no longer the draft's own.
  const checks = report?.checks.map((check) => {
    const item = items.find((one) => check.item && sameItem(one, check.item));
    return { ...check, ...(item && { item }) };
  });
  return {
    items,
    ...(parsed.ok && { token: parsed.value }),
    ...(page && { page }),
    ...(checks && { report: { ...report, checks } }),
  };
}

function AccountFields({
  account: { portal, credential, items },
  named,
}: {
  account: HandoffAccount;
  /** True where there is more than one, and its fields must be told from the others'. */
  named: boolean;
}) {
  const name = named && portal ? (portal.name ?? portal.portalId) : undefined;
  const copy = (words: string) =>
    name ? i18n.t('fields.copyNamed', { copy: words, item: name }) : words;
  return (
    <>
      {name && <h3 className="fields-account">{name}</h3>}
      {(portal ?? credential) && (
        <dl className="ids">
          {portal && (
            <Row
              label={i18n.t('id.portalId')}
              value={portal.portalId}
              copy={copy(i18n.t('copyId.portalId'))}
            />
          )}
          {credential && (
            <TokenRow token={credential.token} copy={copy(i18n.t('fields.copyToken'))} />
          )}
        </dl>
      )}
      {items.map((item) => (
        <ItemFields key={itemKey(item)} item={item} />
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

function TokenRow({ token, copy }: { token: string; copy: string }) {
  const [shown, setShown] = useState(false);
  return (
    <Row
      label={i18n.t('fields.token')}
      value={token}
      shown={shown ? token : '••••••••••••'}
      copy={copy}
    >
      <RevealButton
        shown={shown}
        onToggle={setShown}
        show={i18n.t('token2.show')}
        hide={i18n.t('token2.hide')}
      />
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
