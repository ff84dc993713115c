import { LoaderCircle } from 'lucide-react';
import { i18n } from '#i18n';
import { CheckProgress } from './check-progress.tsx';
import { Checks } from './checks.tsx';
import { draftPage } from './draft-page.ts';
import type { Here } from './guide-here.ts';
import { changeGuide } from './guide-store.ts';
import { currentReport, isChecking } from './session-state.ts';
import { ask, edit } from './session-store.ts';

/** The check of the token that was taken: what it found, and the way on. */
export function GuideChecks({ session, open, done }: Here & { done: boolean }) {
  const running = isChecking(session);
  const checked = currentReport(session) !== undefined;
  return (
    <>
      {done && <p>{i18n.t('guide.done.text')}</p>}
      {!done && !checked && <p>{i18n.t('guide.check.text')}</p>}
      {running && <CheckProgress session={session} />}
      <Checks session={session} running={running} />
      <div className="guide-buttons">
        {done ? (
          <button
            type="button"
            className="button primary"
            onClick={() =>
              void changeGuide({ open: false, part: 'name', ticked: [], named: [], mended: [] })
            }
          >
            {i18n.t('guide.done.button')}
          </button>
        ) : (
          <CheckButton session={session} open={open} again={checked} />
        )}
        {!done && (
          <button type="button" className="button quiet" onClick={() => edit({ token: '' })}>
            {i18n.t('guide.check.other')}
          </button>
        )}
      </div>
    </>
  );
}

/** Asks HubSpot about the token, on the click. */
export function CheckButton({
  session,
  open,
  again,
}: Pick<Here, 'session' | 'open'> & { again: boolean }) {
  const running = isChecking(session);
  const words = again ? i18n.t('guide.check.again') : i18n.t('token2.check');
  return (
    <button
      type="button"
      className="button primary"
      aria-disabled={running}
      onClick={() => {
        if (running) return;
        void changeGuide({ mended: [] });
        ask({ type: 'check' }, draftPage(open));
      }}
    >
      {running && <LoaderCircle aria-hidden size={14} className="spin" />}
      {running ? i18n.t('token2.checking') : words}
    </button>
  );
}
