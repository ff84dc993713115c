import { LoaderCircle } from 'lucide-react';
import { i18n } from '#i18n';
import { isByHand } from '../utils/session.ts';
import { ForgetButton } from './forget-button.tsx';
import { Notice } from './notice.tsx';
import { isRecipientProblem, isSealing, sealProblem } from './session-state.ts';
import type { SessionState } from './session-store.ts';

/** The foot of the view: seal, what stands in its way, and the way to forget it all. */
export function SealBar({
  session,
  primary,
  asker,
  onSeal,
}: {
  session: SessionState;
  primary: boolean;
  /** Whose request it answers, by name. */
  asker?: string;
  onSeal: (anyway: boolean) => void;
}) {
  const running = isSealing(session);
  const problem = sealProblem(session);
  const words = asker ? i18n.t('ask.sealFor', { name: asker }) : sealWords(session);
  return (
    <footer className="footer">
      {problem && !isRecipientProblem(problem) && (
        <Notice problem={problem}>
          {(problem.kind === 'unconfirmed' || problem.kind === 'requestUnmet') && (
            <button type="button" className="button small danger" onClick={() => onSeal(true)}>
              {i18n.t('handoff3.sealAnyway')}
            </button>
          )}
        </Notice>
      )}
      <div className="footer-row">
        <ForgetButton />
        <button
          type="button"
          className={primary ? 'button primary' : 'button'}
          aria-disabled={running}
          onClick={() => !running && onSeal(false)}
        >
          {running && <LoaderCircle aria-hidden size={14} className="spin" />}
          <span className="seal-words">{running ? sealingWords(session) : words}</span>
        </button>
      </div>
    </footer>
  );
}

const sealWords = ({ draft }: SessionState): string =>
  isByHand(draft) ? i18n.t('handoff3.showFields') : i18n.t('handoff3.seal');

function sealingWords({ sealed }: SessionState): string {
  if (sealed?.state !== 'running' || sealed.step !== 'checking') return i18n.t('handoff3.sealing');
  const { done = 0, of } = sealed;
  return of ? i18n.t('accounts.checking', { done, of }) : i18n.t('handoff3.checking');
}
