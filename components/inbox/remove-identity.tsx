import { TriangleAlert } from 'lucide-react';
import { i18n } from '#i18n';
import type { StoredIdentity } from '../../utils/inbox/identities.ts';
import { removeIdentity } from '../../utils/inbox/identities.ts';
import { identityTools } from './identity-store.ts';

/** Says what removing an identity means, and asks once more. */
export function RemoveIdentity({
  identity: { name, recipient },
  onKeep,
}: {
  identity: StoredIdentity;
  onKeep: () => void;
}) {
  return (
    <div className="notice" role="alert">
      <TriangleAlert aria-hidden size={16} />
      <div>
        <strong>{i18n.t('identity.removeTitle', { name })}</strong>
        <p>{i18n.t('identity.removeFix')}</p>
        <div className="note-actions">
          <button
            type="button"
            className="button danger"
            onClick={() => void removeIdentity(recipient, identityTools)}
          >
            {i18n.t('identity.removeSure')}
          </button>
          <button type="button" className="button" onClick={onKeep}>
            {i18n.t('identity.keep')}
          </button>
        </div>
      </div>
    </div>
  );
}
