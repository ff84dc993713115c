import { CircleAlert, CircleCheck, Clock } from 'lucide-react';
import { i18n } from '#i18n';
import type { Due } from '../utils/rotation/due.ts';
import { oldWorksFor } from '../utils/rotation/due.ts';
import { outdated } from '../utils/rotation/rotate.ts';
import type { TokenRow } from '../utils/rotation/row.ts';
import { dateWords, dueWords, handedWords, rowName } from '../utils/rotation-words.ts';
import { accountWords } from '../utils/words.ts';
import { RotationActions } from './rotation-actions.tsx';
import { handOver } from './rotation-draft.ts';

const icons = {
  fine: CircleCheck,
  soon: Clock,
  grace: Clock,
  due: CircleAlert,
  ended: CircleAlert,
  leaked: CircleAlert,
} as const;

/** One token: whose it is, what is known of it, what it asks for, and what can be done. */
export function RotationRow({ row, due, now }: { row: TokenRow; due: Due; now: number }) {
  const Icon = icons[due.kind];
  const name = rowName(row);
  const old = oldWorksFor(row, now);
  return (
    <li className="rotation-row" data-due={due.kind}>
      <div className="rotation-head">
        <h3>{name}</h3>
        <span className="mono" aria-hidden>
          …{row.lastFour}
        </span>
        <span className="visually-hidden">
          {i18n.t('rotation.ends', { lastFour: row.lastFour })}
        </span>
      </div>
      <p className="rotation-due">
        <Icon aria-hidden size={14} />
        {dueWords(due)}
      </p>
      <p className="hint">{factsOf(row).join(' · ')}</p>
      <dl className="rotation-facts">
        <dt>{i18n.t('rotation.checked')}</dt>
        <dd>{checkedWords(row)}</dd>
        {row.state === 'inUse' && (
          <>
            <dt>{i18n.t('rotation.rotateBy')}</dt>
            <dd>{dateWords(row.rotateBy)}</dd>
          </>
        )}
        {row.handoffs.length > 0 && (
          <>
            <dt>{i18n.t('rotation.handedOff')}</dt>
            <dd>
              <Handoffs row={row} />
            </dd>
          </>
        )}
      </dl>
      {old > 0 && (
        <p className="hint">{i18n.t('rotation.oldWorks', old, [old, row.previous!.lastFour])}</p>
      )}
      <RotationActions row={row} due={due} />
    </li>
  );
}

/** To whom it went. Whoever still has the token before is offered the new one. */
function Handoffs({ row }: { row: TokenRow }) {
  const waiting = row.state === 'inUse' ? outdated(row) : [];
  return (
    <ul>
      {row.handoffs.map((handoff) => (
        <li key={`${handoff.to} ${handoff.at}`} title={handoff.to}>
          {handedWords(handoff)}
          {waiting.includes(handoff) && (
            <span className="rotation-waits">
              {i18n.t('rotation.hasOld')}
              <button type="button" className="button small" onClick={() => handOver(row, handoff)}>
                {i18n.t('rotation.handOver')}
              </button>
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

function factsOf({ portalName, portalId, accountType, scopes }: TokenRow): string[] {
  return [
    portalName && i18n.t('rotation.portal', { portalId }),
    accountType && accountWords(accountType),
    scopes && i18n.t('rotation.scopes', scopes.length),
  ].filter((fact): fact is string => Boolean(fact));
}

function checkedWords({ firstChecked, lastChecked }: TokenRow): string {
  const [first, last] = [dateWords(firstChecked), dateWords(lastChecked)];
  return first === last ? last : i18n.t('rotation.checkedFirst', { last, first });
}
