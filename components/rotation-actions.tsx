import { useState } from 'react';
import { i18n } from '#i18n';
import type { Due } from '../utils/rotation/due.ts';
import { leaked, rotated } from '../utils/rotation/rotate.ts';
import type { TokenRow } from '../utils/rotation/row.ts';
import { changeToken, forgetToken } from '../utils/token-record.ts';
import { handOver } from './rotation-draft.ts';
import { RotationLeak } from './rotation-leak.tsx';
import { SureButton } from './sure-button.tsx';

/** What a person can do about a token: say that it was rotated or that it leaked, or forget it. */
export function RotationActions({ row, due }: { row: TokenRow; due: Due }) {
  const [asks, ask] = useState(false);
  const isLeaked = row.state === 'leaked';
  const waits = row.state === 'rotated';
  const wanted = due.kind === 'due' || due.kind === 'soon' || isLeaked || waits;
  const rotate = (grace: boolean) => {
    ask(false);
    void changeToken(row.id, (one) => rotated(one, grace, Date.now()));
    handOver(row);
  };
  const leak = () => void changeToken(row.id, (one) => leaked(one, Date.now()));
  const main = `button small${wanted ? ' accent' : ''}`;
  if (asks) return <How onRotate={rotate} onBack={() => ask(false)} />;
  return (
    <>
      {isLeaked && <RotationLeak row={row} />}
      <div className="rotation-actions">
        {waits ? (
          <button type="button" className={main} onClick={() => handOver(row)}>
            {i18n.t('rotation.enter')}
          </button>
        ) : (
          // A token that leaked is not to work on, so there is nothing to choose.
          <button
            type="button"
            className={main}
            onClick={() => (isLeaked ? rotate(false) : ask(true))}
          >
            {i18n.t('rotation.rotate')}
          </button>
        )}
        {!isLeaked && (
          <button type="button" className="button small" onClick={leak}>
            {i18n.t('rotation.leak')}
          </button>
        )}
        <SureButton onSure={() => void forgetToken(row.id)}>{i18n.t('rotation.forget')}</SureButton>
      </div>
    </>
  );
}

/** Asks how it was rotated, in the words of HubSpot's own buttons. */
function How({ onRotate, onBack }: { onRotate: (grace: boolean) => void; onBack: () => void }) {
  return (
    <div className="rotation-how" role="group" aria-label={i18n.t('rotation.how')}>
      <p>{i18n.t('rotation.how')}</p>
      <div className="rotation-actions">
        <button type="button" className="button small accent" onClick={() => onRotate(false)}>
          {i18n.t('rotation.atOnce')}
        </button>
        <button type="button" className="button small" onClick={() => onRotate(true)}>
          {i18n.t('rotation.later')}
        </button>
        <button type="button" className="button small quiet" onClick={onBack}>
          {i18n.t('rotation.back')}
        </button>
      </div>
      <p className="hint">{i18n.t('rotation.replaces')}</p>
    </div>
  );
}
