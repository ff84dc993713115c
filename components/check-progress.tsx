import { i18n } from '#i18n';
import { problemWords } from '../utils/words.ts';
import { cancelCheck } from './session-store.ts';
import type { SessionState } from './session-store.ts';
import { useNow } from './use-now.ts';

/** How a check goes that takes a while: how far it is, what it waits for and how long, and a way out. */
export function CheckProgress({ session }: { session: SessionState }) {
  const { report, draft } = session;
  const running = report?.state === 'running' ? report : undefined;
  const retryAt = running?.retryAt ?? 0;
  const now = useNow(retryAt);
  const seconds = Math.ceil((retryAt - now) / 1000);
  const done = running?.checks.filter(({ about }) => about === 'item').length ?? 0;
  const reason = seconds > 0 ? running?.reason : undefined;
  return (
    <div className="check-progress">
      <p className="hint">
        <span aria-live="polite">
          {reason
            ? `${problemWords(reason).title}. ${i18n.t('token2.byItself')}`
            : i18n.t('token2.progress', { done, all: draft.items.length })}
        </span>{' '}
        {reason && <span role="timer">{i18n.t('token2.retryIn', seconds)}</span>}
      </p>
      <button type="button" className="button small" onClick={cancelCheck}>
        {i18n.t('token2.cancel')}
      </button>
    </div>
  );
}
