import { ExternalLink } from 'lucide-react';
import { useState } from 'react';
import { i18n } from '#i18n';
import type { HandoffAccount, HandoffItem } from '../../utils/handoff/schema.ts';
import { isHubSpotAddress } from '../../utils/hubspot/hosts.ts';
import { accountWords } from '../../utils/words.ts';
import { CopyButton } from '../copy-button.tsx';
import { handoffItemKind, idWords } from './item-names.ts';
import { SecretValue } from './secret-value.tsx';

/** How many items of an account are shown unasked. */
const many = 50;

/** What is handed over of one account: token, scopes and items, each with a way to copy it. */
export function Account({ account }: { account: HandoffAccount }) {
  const { portal, credential, items } = account;
  return (
    <dl className="facts">
      {portal && (
        <>
          <dt>{i18n.t('id.portalId')}</dt>
          <dd>
            <span className="mono">{portal.portalId}</span>
            <CopyButton value={portal.portalId} name={i18n.t('copyId.portalId')} />
            <span className="hint">
              {[portal.accountType && accountWords(portal.accountType), portal.region]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </dd>
        </>
      )}
      <dt>{i18n.t('inbox.token')}</dt>
      <dd>
        {credential ? (
          <SecretValue value={credential.token} />
        ) : (
          <span className="hint">{i18n.t('inbox.noToken')}</span>
        )}
      </dd>
      {credential?.scopes && credential.scopes.length > 0 && (
        <>
          <dt>{i18n.t('inbox.scopes')}</dt>
          <dd>
            <details>
              <summary>{i18n.t('inbox.scopesGranted', credential.scopes.length)}</summary>
              <ul className="mono">
                {credential.scopes.map((scope) => (
                  <li key={scope}>{scope}</li>
                ))}
              </ul>
            </details>
          </dd>
        </>
      )}
      <dt>{i18n.t('inbox.items')}</dt>
      <dd>
        {items.length === 0 ? (
          <span className="hint">{i18n.t('inbox.noItems')}</span>
        ) : (
          <Items items={items} />
        )}
      </dd>
    </dl>
  );
}

/** The first of them; a handoff may name thousands. */
function Items({ items }: Pick<HandoffAccount, 'items'>) {
  const [all, showAll] = useState(false);
  const shown = all ? items : items.slice(0, many);
  return (
    <>
      <ul className="handoff-items" aria-label={i18n.t('inbox.items')}>
        {shown.map((item, at) => (
          // Nothing tells two of them apart for sure, and the list never changes.
          // oxlint-disable-next-line react/no-array-index-key
          <Item key={at} item={item} />
        ))}
      </ul>
      {shown.length < items.length && (
        <button type="button" className="button small quiet" onClick={() => showAll(true)}>
          {i18n.t('inbox.more', { count: items.length })}
        </button>
      )}
    </>
  );
}

function Item({ item }: { item: HandoffItem }) {
  const kind = handoffItemKind(item);
  const name = item.label ? `${kind}: ${item.label}` : kind;
  return (
    <li>
      <span className="handoff-item">
        {name}
        <HubSpotLink item={item} name={name} />
      </span>
      {Object.entries(item.ids).map(([id, value]) => (
        <span key={id} className="handoff-id">
          <span className="hint">{idWords(id)}</span>
          <code className="mono">{value}</code>
          <CopyButton
            value={value}
            name={i18n.t('inbox.copyNamed', { name: idWords(id), item: name })}
          />
        </span>
      ))}
    </li>
  );
}

/** The way to the item in HubSpot; an address of any other site is none. */
function HubSpotLink({ item: { url }, name }: { item: HandoffItem; name: string }) {
  if (!url || !isHubSpotAddress(url)) return null;
  const words = i18n.t('inbox.openInHubSpot', { item: name });
  return (
    <a
      className="icon-button"
      href={url}
      target="_blank"
      rel="noreferrer"
      aria-label={words}
      title={words}
    >
      <ExternalLink aria-hidden size={14} />
    </a>
  );
}
