import { Clock } from 'lucide-react';
import { i18n } from '#i18n';
import { hasPanel } from '../utils/open-panel.ts';
import { countDue } from '../utils/rotation/due.ts';
import { goToPanel } from './go-to-panel.ts';
import { useTokenRows } from './token-rows.ts';

/** In the popup: one line where a token is due, and the way to the panel, where it is dealt with. */
export function RotationLine() {
  const known = useTokenRows();
  if (!known) return null;
  const { now, soon } = countDue(known.rows, known.now);
  if (now + soon === 0) return null;
  return (
    <p className="rotation-line">
      <Clock aria-hidden size={14} />
      <span>{now > 0 ? i18n.t('rotation.line', now) : i18n.t('rotation.lineSoon', soon)}</span>
      {hasPanel() && (
        <button type="button" className="button small quiet" onClick={() => goToPanel()}>
          {i18n.t('rotation.lineOpen')}
        </button>
      )}
    </p>
  );
}
