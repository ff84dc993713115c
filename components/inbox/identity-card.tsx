import { Check, Download, KeyRound, Lock, LockOpen } from 'lucide-react';
import { useState } from 'react';
import { i18n } from '#i18n';
import type { StoredIdentity } from '../../utils/inbox/identities.ts';
import { backupName } from '../../utils/inbox/identities.ts';
import { CopyButton } from '../copy-button.tsx';
import { Note } from '../note.tsx';
import { saveBlob } from '../save-file.ts';
import { Fingerprint } from './fingerprint.tsx';
import { lockNow } from './identity-store.ts';
import { RemoveIdentity } from './remove-identity.tsx';
import { UnlockForm } from './unlock-form.tsx';

/** The form that had the focus is gone: the next step has it then. */
const focusOn = (button: HTMLElement | null) => button?.focus();

/** One identity: what others need of it, whether it is unlocked, and what can be done with it. */
export function IdentityCard({
  identity,
  unlocked,
  fresh,
  only,
}: {
  identity: StoredIdentity;
  unlocked: boolean;
  /** True for one that came just now: its backup is the next step. */
  fresh: boolean;
  /** True where unlocking it is the one main thing to do here. */
  only: boolean;
}) {
  const { name, recipient, signer, createdAt } = identity;
  const [saved, setSaved] = useState(false);
  const [removing, setRemoving] = useState(false);
  const State = unlocked ? LockOpen : Lock;
  const Save = saved ? Check : Download;
  const save = () => {
    saveBlob(backupName(name), new Blob([identity.sealed], { type: 'application/age' }));
    setSaved(true);
  };
  return (
    <li className="block identity" data-unlocked={unlocked}>
      <div className="block-head">
        <h3>
          <KeyRound aria-hidden size={16} />
          {name}
        </h3>
        <span className="identity-state">
          <State aria-hidden size={14} />
          {unlocked ? i18n.t('identity.unlocked') : i18n.t('identity.locked')}
        </span>
      </div>
      {fresh && !saved && (
        <Note title={i18n.t('identity.freshTitle')}>{i18n.t('identity.freshFix')}</Note>
      )}
      {!unlocked && <UnlockForm identity={identity} primary={only} />}
      <dl className="identity-facts">
        <dt>{i18n.t('identity.publicKey')}</dt>
        <dd className="identity-key">
          <span className="mono">{recipient}</span>
          <CopyButton value={recipient} name={i18n.t('identity.copyKey', { name })} />
        </dd>
        <dt>{i18n.t('identity.fingerprint')}</dt>
        <dd>
          <Fingerprint signer={signer} />
          <p className="hint">{i18n.t('identity.fingerprintHint')}</p>
        </dd>
      </dl>
      {removing ? (
        <RemoveIdentity identity={identity} onKeep={() => setRemoving(false)} />
      ) : (
        <div className="identity-actions">
          <button
            type="button"
            ref={fresh ? focusOn : undefined}
            className={fresh && !saved ? 'button primary' : 'button'}
            aria-label={i18n.t('identity.backUpNamed', { name })}
            title={i18n.t('identity.backUpHint')}
            onClick={save}
          >
            <Save aria-hidden size={14} />
            {i18n.t('identity.backUp')}
          </button>
          {unlocked && (
            <button
              type="button"
              className="button"
              aria-label={i18n.t('identity.lockNamed', { name })}
              onClick={() => lockNow(recipient)}
            >
              <Lock aria-hidden size={14} />
              {i18n.t('identity.lockNow')}
            </button>
          )}
          <button
            type="button"
            className="button quiet"
            aria-label={i18n.t('identity.removeNamed', { name })}
            onClick={() => setRemoving(true)}
          >
            {i18n.t('identity.remove')}
          </button>
          <span className="hint identity-created">
            {i18n.t('identity.created', { date: new Date(createdAt).toLocaleDateString() })}
          </span>
        </div>
      )}
      <span className="visually-hidden" role="status">
        {saved ? i18n.t('identity.backedUp') : ''}
      </span>
    </li>
  );
}
