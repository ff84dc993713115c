import { Plus } from 'lucide-react';
import { useState } from 'react';
import { i18n } from '#i18n';
import { AddIdentity } from './add-identity.tsx';
import { IdentityCard } from './identity-card.tsx';
import { useIdentities } from './identity-store.ts';

/** The recipient’s keys: the first to make, or all there are and the way to add one. */
export function Identities() {
  const { stored, unlocked } = useIdentities();
  const [adding, setAdding] = useState(false);
  const [fresh, setFresh] = useState<string>();
  if (!stored) return null;
  const added = (recipient?: string) => {
    setFresh(recipient);
    setAdding(false);
  };
  if (stored.length === 0) {
    return (
      <section className="identities" aria-labelledby="identities-heading">
        <h2 id="identities-heading">{i18n.t('identity.first')}</h2>
        <p className="lead">{i18n.t('identity.firstLead')}</p>
        <AddIdentity onAdded={added} />
      </section>
    );
  }
  return (
    <section className="identities" aria-labelledby="identities-heading">
      <h2 id="identities-heading">{i18n.t('identity.yours')}</h2>
      <p className="lead">{i18n.t('identity.lead')}</p>
      <ul className="identity-list" aria-labelledby="identities-heading">
        {stored.map((identity) => (
          <IdentityCard
            key={identity.recipient}
            identity={identity}
            unlocked={unlocked.some(({ recipient }) => recipient === identity.recipient)}
            fresh={identity.recipient === fresh}
            only={stored.length === 1 && !adding}
          />
        ))}
      </ul>
      {adding ? (
        <section aria-labelledby="identities-add" className="identities">
          <h2 id="identities-add">{i18n.t('identity.add')}</h2>
          <p className="lead">{i18n.t('identity.addLead')}</p>
          <AddIdentity onAdded={added} onCancel={() => setAdding(false)} />
        </section>
      ) : (
        <button type="button" className="button" onClick={() => setAdding(true)}>
          <Plus aria-hidden size={14} />
          {i18n.t('identity.add')}
        </button>
      )}
    </section>
  );
}
