import { i18n } from '#i18n';
import type { HandoffRequest } from '../../utils/handoff/request.ts';
import type { ItemKind } from '../../utils/hubspot/item.ts';
import { wantedWords } from '../../utils/inbox/wanted-words.ts';

/** A request as whoever is asked will see it; what is not said yet is told as such. */
export function RequestSummary({ request }: { request: HandoffRequest }) {
  const { asker, purpose, portalId, token, items, reply, validUntil } = request;
  return (
    <dl className="request-summary">
      <dt>{i18n.t('compose.see.from')}</dt>
      <dd>
        {asker.name || <NotYet />}
        {asker.contact && <span className="hint"> {asker.contact}</span>}
      </dd>
      <dt>{i18n.t('compose.see.purpose')}</dt>
      <dd className="typed">{purpose || <NotYet />}</dd>
      <dt>{i18n.t('compose.see.account')}</dt>
      <dd>
        {portalId ? i18n.t('compose.see.portal', { portalId }) : i18n.t('compose.see.anyPortal')}
      </dd>
      {token && (
        <>
          <dt>{i18n.t('compose.see.token')}</dt>
          <dd>
            <Need required={token.required} />
            <ul>
              {token.scopes.map((scope) => (
                <li key={scope} className="mono">
                  {scope}
                </li>
              ))}
            </ul>
          </dd>
        </>
      )}
      {token?.keyName && (
        <>
          <dt>{i18n.t('compose.see.keyName')}</dt>
          <dd>{token.keyName}</dd>
        </>
      )}
      {items.length > 0 && (
        <>
          <dt>{i18n.t('compose.see.items')}</dt>
          <dd>
            <ul>
              {items.map(({ kind, objectTypeId, required, note }, at) => (
                // oxlint-disable-next-line react/no-array-index-key
                <li key={at}>
                  {wantedWords({ kind: kind as ItemKind, objectTypeId })}{' '}
                  <Need required={required} />
                  {note && <p className="hint">{note}</p>}
                </li>
              ))}
            </ul>
          </dd>
        </>
      )}
      {reply && (
        <>
          <dt>{i18n.t('compose.see.reply')}</dt>
          <dd className="typed">{reply}</dd>
        </>
      )}
      <dt>{i18n.t('compose.see.until')}</dt>
      <dd>{new Date(validUntil).toLocaleDateString()}</dd>
    </dl>
  );
}

function NotYet() {
  return <span className="hint">{i18n.t('compose.see.nothing')}</span>;
}

function Need({ required }: { required: boolean }) {
  return (
    <span className="need" data-required={required}>
      {required ? i18n.t('compose.see.required') : i18n.t('compose.see.optional')}
    </span>
  );
}
