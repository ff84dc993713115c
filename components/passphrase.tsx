import { i18n } from '#i18n';
import { OwnPassphrase } from './own-passphrase.tsx';
import type { SessionState } from './session-store.ts';
import { edit } from './session-store.ts';

/** The passphrase that the file is sealed with: made, unless the sender wants one of their own. */
export function Passphrase({ session }: { session: SessionState }) {
  const own = session.draft.passphrase !== undefined;
  return (
    <>
      <div className="passphrase-which">
        <span className={own ? 'choice-label' : ''}>
          {own ? i18n.t('opensWith.own') : i18n.t('opensWith.made')}
        </span>
        <button
          type="button"
          className="button small quiet"
          onClick={() => edit({ passphrase: own ? undefined : '' })}
        >
          {own ? i18n.t('opensWith.makeOne') : i18n.t('opensWith.useOwn')}
        </button>
      </div>
      {own && <OwnPassphrase session={session} />}
    </>
  );
}
