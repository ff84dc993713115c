import { LoaderCircle } from 'lucide-react';
import { i18n } from '#i18n';
import type { Handoff } from '../../utils/handoff/schema.ts';
import { check, useChecking } from './check-store.ts';
import { useChecked } from './checked-store.ts';

/** Checks one handoff from here; nothing where there is no token to check with. */
export function CheckNow({ handoff }: { handoff: Handoff }) {
  const running = useChecking()?.running === true;
  const checked = useChecked(handoff.id);
  if (!handoff.accounts.some(({ credential }) => credential)) return null;
  return (
    <div className="button-row">
      <button
        type="button"
        className={checked ? 'button' : 'button primary'}
        aria-disabled={running}
        onClick={() => !running && void check([handoff])}
      >
        {running && <LoaderCircle aria-hidden size={14} className="spin" />}
        {running
          ? i18n.t('inbox.checking')
          : checked
            ? i18n.t('inbox.checkAgain')
            : i18n.t('inbox.checkNow')}
      </button>
    </div>
  );
}
