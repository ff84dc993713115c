import { CircleCheck, LoaderCircle, X } from 'lucide-react';
import { useEffect } from 'react';
import { i18n } from '#i18n';
import { Notice } from '../notice.tsx';
import type { Arrival } from './arrivals.ts';
import { putAway, tryKeys, tryPassphrase, useArrivals } from './arrivals.ts';
import { useIdentities } from './identity-store.ts';
import { PassphraseForm } from './passphrase-form.tsx';
import { placeHash } from './place.ts';
import { UnlockOne } from './unlock-one.tsx';

/** The files that were dropped: what became of each, and what it needs to be opened. */
export function Arrivals() {
  const arrivals = useArrivals();
  const { unlocked } = useIdentities();
  const keys = unlocked.map(({ recipient }) => recipient).join(' ');
  // A key that was unlocked meanwhile may be the one.
  useEffect(() => void (keys && tryKeys()), [keys]);
  if (arrivals.length === 0) return null;
  const done = arrivals.filter(({ state }) => state.is === 'in' || state.is === 'there');
  return (
    <section className="arrivals" aria-label={i18n.t('inbox.arrivals')}>
      <ul aria-live="polite">
        {arrivals.map((arrival) => (
          <One key={arrival.key} arrival={arrival} />
        ))}
      </ul>
      {done.length > 1 && (
        <button type="button" className="button small quiet" onClick={() => putAway()}>
          {i18n.t('inbox.putAwayAll')}
        </button>
      )}
    </section>
  );
}

function One({ arrival: { key, name, state } }: { arrival: Arrival }) {
  return (
    <li className="arrival">
      <div className="arrival-head">
        <strong>{name}</strong>
        {state.is === 'opening' && (
          <span className="hint">
            <LoaderCircle aria-hidden size={14} className="spin" />
            {i18n.t('inbox.opening')}
          </span>
        )}
        {(state.is === 'in' || state.is === 'there') && (
          <>
            <span className="arrival-in">
              <CircleCheck aria-hidden size={14} />
              {state.is === 'in' ? i18n.t('inbox.took') : i18n.t('inbox.there')}
            </span>
            <a
              href={placeHash({ view: 'handoff', id: state.id })}
              aria-label={i18n.t('inbox.showNamed', { name })}
            >
              {i18n.t('inbox.show')}
            </a>
          </>
        )}
        <button
          type="button"
          className="icon-button"
          aria-label={i18n.t('inbox.putAway', { name })}
          onClick={() => putAway(key)}
        >
          <X aria-hidden size={14} />
        </button>
      </div>
      {state.is === 'refused' && (
        <Refused problem={state.problem} name={name} onTry={(text) => tryPassphrase(key, text)} />
      )}
    </li>
  );
}

/** Why a file was not opened; with a field where a passphrase would, or a key that is locked. */
function Refused({
  problem,
  name,
  onTry,
}: {
  problem: Extract<Arrival['state'], { is: 'refused' }>['problem'];
  name: string;
  onTry: (passphrase: string) => Promise<void>;
}) {
  const { kind } = problem;
  return (
    <>
      {kind !== 'passphraseNeeded' && <Notice problem={problem} />}
      {(kind === 'passphraseNeeded' || kind === 'passphraseWrong') && (
        <PassphraseForm name={name} onTry={onTry} />
      )}
      {kind === 'fileOtherKey' && <UnlockOne />}
    </>
  );
}
