import { i18n } from '#i18n';
import { useIdentities } from './identity-store.ts';
import { placeHash } from './place.ts';
import { UnlockForm } from './unlock-form.tsx';

/** The keys that are locked, each with its field; where there is no key at all, the way to one. */
export function UnlockOne({ recipient }: { recipient?: string | undefined }) {
  const { stored, unlocked } = useIdentities();
  if (!stored) return null;
  if (stored.length === 0) {
    return <a href={placeHash({ view: 'identities' })}>{i18n.t('inbox.makeKey')}</a>;
  }
  const open = new Set(unlocked.map((one) => one.recipient));
  const locked = stored.filter(
    (one) => !open.has(one.recipient) && (!recipient || one.recipient === recipient),
  );
  if (locked.length === 0) return null;
  return (
    <div className="unlock-one">
      <p className="hint">{i18n.t('inbox.unlockHint')}</p>
      {locked.map((one) => (
        <UnlockForm key={one.recipient} identity={one} />
      ))}
    </div>
  );
}
