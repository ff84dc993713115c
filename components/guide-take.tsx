import { CircleAlert } from 'lucide-react';
import { useState } from 'react';
import browser from 'webextension-polyfill';
import { i18n } from '#i18n';
import type { Taken } from '../utils/guide/take-token.ts';
import { takeToken } from '../utils/guide/take-token.ts';
import { askForHost } from '../utils/host-access.ts';
import { runScan } from '../utils/run-scan.ts';
import { edit } from './session-store.ts';

/** Takes the token off the open page, once, on a click; asks which where there are several. */
export function GuideTake({ host }: { host: string | undefined }) {
  const [taken, setTaken] = useState<Taken>();
  const use = (token: string) => {
    setTaken(undefined);
    edit({ token });
  };
  const take = async () => {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    const found = await takeToken(tab, runScan);
    if (found.kind === 'one') use(found.token);
    else setTaken(found);
  };
  return (
    <>
      <button type="button" className="button primary" onClick={() => void take()}>
        {i18n.t('guide.reveal.button')}
      </button>
      <div aria-live="polite">
        {taken?.kind === 'several' && (
          <div className="which" role="group" aria-label={i18n.t('guide.take.several')}>
            <p className="hint">{i18n.t('guide.take.several')}</p>
            {taken.tokens.map(({ token, region, lastFour }) => (
              <button key={token} type="button" className="button small" onClick={() => use(token)}>
                {i18n.t('guide.take.ending', { region, lastFour })}
              </button>
            ))}
          </div>
        )}
        {taken && taken.kind !== 'several' && taken.kind !== 'one' && (
          <div className="notice">
            <CircleAlert aria-hidden size={16} />
            <div>
              <strong>{i18n.t(`guide.take.${taken.kind}.title`)}</strong>
              <p>{i18n.t(`guide.take.${taken.kind}.fix`)}</p>
              {taken.kind === 'notAllowed' && host && (
                <button
                  type="button"
                  className="button small"
                  onClick={() =>
                    void askForHost(host).then((given) => given && setTaken(undefined))
                  }
                >
                  {i18n.t('guide.take.allow', { host })}
                </button>
              )}
            </div>
          </div>
        )}
      </div>
    </>
  );
}
