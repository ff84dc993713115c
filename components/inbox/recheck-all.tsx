import { LoaderCircle, RefreshCw } from 'lucide-react';
import { useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { InboxRow } from '../../utils/inbox/row.ts';
import { useNow } from '../use-now.ts';
import { check, stopChecking, useChecking } from './check-store.ts';
import { openRows } from './open-rows.ts';

/** Checks all handoffs that are shown and can be opened, with how far that is, and a way to stop. */
export function RecheckAll({ rows }: { rows: readonly InboxRow[] }) {
  const checking = useChecking();
  const [locked, setLocked] = useState(0);
  const [opening, setOpening] = useState(false);
  const stopped = useRef(false);
  const running = opening || checking?.running === true;
  const start = async () => {
    stopped.current = false;
    setOpening(true);
    const { handoffs, locked } = await openRows(rows);
    setLocked(locked);
    setOpening(false);
    // Files take a while to be opened, and whoever stopped that wants nothing checked.
    if (handoffs.length > 0 && !stopped.current) await check(handoffs);
  };
  const stop = () => {
    stopped.current = true;
    stopChecking();
  };
  return (
    <div className="recheck">
      <div className="recheck-said" role="status">
        {checking && <Said {...checking} />}
        {locked > 0 && <p className="hint">{i18n.t('inbox.recheckLocked', locked)}</p>}
      </div>
      <button
        type="button"
        className="button small"
        onClick={() => (running ? stop() : void start())}
      >
        {running ? (
          <LoaderCircle aria-hidden size={14} className="spin" />
        ) : (
          <RefreshCw aria-hidden size={14} />
        )}
        {running ? i18n.t('inbox.cancel') : i18n.t('inbox.recheck')}
      </button>
    </div>
  );
}

function Said({
  of,
  done,
  changed,
  running,
  waiting,
}: NonNullable<ReturnType<typeof useChecking>>) {
  const until = running ? (waiting?.until ?? 0) : 0;
  const now = useNow(until);
  if (!running) return <p className="hint">{i18n.t('inbox.rechecked', { done, changed })}</p>;
  return (
    <>
      <progress value={done} max={of} aria-label={i18n.t('inbox.rechecking', { done, of })} />
      <p className="hint">{i18n.t('inbox.rechecking', { done, of })}</p>
      {until > now && (
        <p className="hint">
          {i18n.t('inbox.recheckWaits', { time: new Date(until).toLocaleTimeString() })}
        </p>
      )}
    </>
  );
}
