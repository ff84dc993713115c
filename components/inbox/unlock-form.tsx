import { LoaderCircle, LockOpen } from 'lucide-react';
import { useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { Identity } from '../../utils/handoff/identity.ts';
import type { IdentityProblem } from '../../utils/handoff/problem.ts';
import type { StoredIdentity } from '../../utils/inbox/identities.ts';
import { unlock } from '../../utils/inbox/identities.ts';
import { Notice } from '../notice.tsx';
import { identityTools } from './identity-store.ts';
import { PassphraseField } from './passphrase-field.tsx';

/**
 * Asks for an identity's passphrase and unlocks it for the whole inbox, Enter included. A wrong one is
 * told and taken out of the field. `onUnlocked` may be left out: `useIdentities` tells as well.
 */
export function UnlockForm({
  identity,
  primary = true,
  onUnlocked,
}: {
  identity: StoredIdentity;
  /** False where the view has a primary button of its own. */
  primary?: boolean;
  onUnlocked?: (identity: Identity) => void;
}) {
  const [passphrase, setPassphrase] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<IdentityProblem>();
  const field = useRef<HTMLInputElement>(null);
  const submit = async () => {
    if (busy || !passphrase) {
      field.current?.focus();
      return;
    }
    setBusy(true);
    setProblem(undefined);
    const unlocked = await unlock(identity.recipient, passphrase, identityTools);
    setBusy(false);
    setPassphrase('');
    if (unlocked.ok) {
      onUnlocked?.(unlocked.value);
    } else {
      setProblem(unlocked.problem);
      field.current?.focus();
    }
  };
  return (
    <form
      className="unlock-form"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <div className="row">
        <PassphraseField
          label={i18n.t('identity.passphraseOf', { name: identity.name })}
          labelHidden
          ref={field}
          value={passphrase}
          onChange={setPassphrase}
          invalid={problem !== undefined}
        />
        <button
          type="submit"
          className={primary ? 'button primary' : 'button'}
          aria-label={busy ? undefined : i18n.t('identity.unlockNamed', { name: identity.name })}
          aria-disabled={busy}
        >
          {busy ? (
            <LoaderCircle aria-hidden size={14} className="spin" />
          ) : (
            <LockOpen aria-hidden size={14} />
          )}
          {busy ? i18n.t('identity.busyUnlock') : i18n.t('identity.unlock')}
        </button>
      </div>
      <span className="visually-hidden" role="status">
        {busy ? i18n.t('identity.busyUnlock') : ''}
      </span>
      {problem && <Notice problem={problem} />}
    </form>
  );
}
