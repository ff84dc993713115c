import { Lock, LockOpen } from 'lucide-react';
import { i18n } from '#i18n';
import { lockNow, useIdentities } from './identity-store.ts';
import { placeHash } from './place.ts';

/** Whether keys are unlocked and until when, and the way to lock them. Nothing where there is none. */
export function LockState() {
  const { stored = [], unlocked, until } = useIdentities();
  if (stored.length === 0) return null;
  if (unlocked.length === 0) {
    return (
      <a className="lock-state" href={placeHash({ view: 'identities' })}>
        <Lock aria-hidden size={14} />
        {i18n.t('identity.locked')}
      </a>
    );
  }
  const time = new Date(until).toLocaleTimeString(undefined, {
    hour: '2-digit',
    minute: '2-digit',
  });
  return (
    <span className="lock-state" data-unlocked>
      <LockOpen aria-hidden size={14} />
      {i18n.t('identity.unlockedUntil', { time })}
      <button
        type="button"
        className="button small"
        aria-label={i18n.t('identity.lockAll')}
        onClick={() => lockNow()}
      >
        {i18n.t('identity.lockNow')}
      </button>
    </span>
  );
}
