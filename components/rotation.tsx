import { useState } from 'react';
import { i18n } from '#i18n';
import { dueOf } from '../utils/rotation/due.ts';
import type { Due } from '../utils/rotation/due.ts';
import type { TokenRow } from '../utils/rotation/row.ts';
import { forgetTokens } from '../utils/token-record.ts';
import { RotationRow } from './rotation-row.tsx';
import { Step } from './step.tsx';
import { SureButton } from './sure-button.tsx';
import { useTokenRows } from './token-rows.ts';

/** How many tokens that want nothing are shown unasked. */
const few = 3;

const urgency: readonly Due['kind'][] = ['leaked', 'due', 'ended', 'grace', 'soon', 'fine'];

/** What is remembered of tokens: which are to be rotated, and the ways to do it and to forget them. */
export function Rotation() {
  const known = useTokenRows();
  const [all, showAll] = useState(false);
  if (!known) return null;
  const { rows, now } = known;
  const sorted = byUrgency(rows, now);
  const wanted = sorted.filter(({ due }) => due.kind !== 'fine').length;
  const shown = all ? sorted : sorted.slice(0, wanted + few);
  return (
    <Step
      heading={i18n.t('rotation.heading')}
      aside={
        rows.length > 0 && (
          <SureButton onSure={() => void forgetTokens()}>{i18n.t('rotation.forgetAll')}</SureButton>
        )
      }
    >
      <p className="hint">{rows.length > 0 ? i18n.t('rotation.lead') : i18n.t('rotation.empty')}</p>
      {shown.length > 0 && (
        <ul className="rotation" aria-label={i18n.t('rotation.known')}>
          {shown.map(({ row, due }) => (
            <RotationRow key={row.id} row={row} due={due} now={now} />
          ))}
        </ul>
      )}
      {shown.length < sorted.length && (
        <button type="button" className="button small quiet" onClick={() => showAll(true)}>
          {i18n.t('rotation.more', { count: sorted.length })}
        </button>
      )}
      {rows.length > 0 && <p className="hint">{i18n.t('rotation.whyNoCheck')}</p>}
    </Step>
  );
}

function byUrgency(rows: readonly TokenRow[], now: number): { row: TokenRow; due: Due }[] {
  const rank = ({ kind }: Due) => urgency.indexOf(kind);
  return rows
    .map((row) => ({ row, due: dueOf(row, now) }))
    .toSorted((a, b) => rank(a.due) - rank(b.due) || a.row.rotateBy - b.row.rotateBy);
}
