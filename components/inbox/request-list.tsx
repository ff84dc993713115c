import { useState } from 'react';
import { i18n } from '#i18n';
import type { ItemKind } from '../../utils/hubspot/item.ts';
import type { MadeRequest } from '../../utils/inbox/requests.ts';
import { forgetRequest } from '../../utils/inbox/requests.ts';
import { wantedWords } from '../../utils/inbox/wanted-words.ts';
import { Step } from '../step.tsx';
import { SureButton } from '../sure-button.tsx';
import { requestTools, useRequests } from './request-store.ts';

/** The requests that were made, the newest first. Nothing where there is none. */
export function RequestList({ onShow }: { onShow: (request: MadeRequest) => void }) {
  const requests = useRequests() ?? [];
  const [now] = useState(Date.now);
  if (requests.length === 0) return null;
  return (
    <Step heading={i18n.t('compose.list')}>
      <p className="hint">{i18n.t('compose.listLead')}</p>
      <ul className="requests" aria-label={i18n.t('compose.list')}>
        {requests.map((request) => (
          <Line key={request.id} request={request} now={now} onShow={() => onShow(request)} />
        ))}
      </ul>
    </Step>
  );
}

function Line({ request, now, onShow }: { request: MadeRequest; now: number; onShow: () => void }) {
  const { client, purpose, validUntil, token, items } = request;
  const name = client || purpose;
  const date = new Date(validUntil).toLocaleDateString();
  const asked = [
    ...(token ? [i18n.t('compose.listToken')] : []),
    ...items.map(({ kind, objectTypeId }) => wantedWords({ kind: kind as ItemKind, objectTypeId })),
  ];
  return (
    <li className="request-line">
      <div>
        <h3>{client ? i18n.t('compose.listFor', { client }) : purpose}</h3>
        {client && <p>{purpose}</p>}
        <p className="hint">{asked.join(' · ')}</p>
        <p className="hint">
          {validUntil < now
            ? i18n.t('compose.listOver', { date })
            : i18n.t('compose.listUntil', { date })}
        </p>
      </div>
      <div className="request-actions">
        <button
          type="button"
          className="button small"
          aria-label={i18n.t('compose.showNamed', { name })}
          onClick={onShow}
        >
          {i18n.t('compose.show')}
        </button>
        <SureButton
          name={i18n.t('compose.forgetNamed', { name })}
          onSure={() => void forgetRequest(request.id, requestTools)}
        >
          {i18n.t('compose.forget')}
        </SureButton>
      </div>
    </li>
  );
}
