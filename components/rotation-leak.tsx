import { ExternalLink } from 'lucide-react';
import browser from 'webextension-polyfill';
import { i18n } from '#i18n';
import { keyPages } from '../utils/rotation/rotate.ts';
import type { TokenRow } from '../utils/rotation/row.ts';
import { leakMessage } from '../utils/rotation-words.ts';
import { CopyButton } from './copy-button.tsx';

/** What to do about a token that leaked: where to end it, and what to tell whoever has it. */
export function RotationLeak({ row }: { row: TokenRow }) {
  const pages = keyPages(row);
  const tell = leakMessage(row);
  return (
    <div className="rotation-leak">
      <p>{i18n.t('rotation.leakDo')}</p>
      <div className="rotation-actions">
        {pages.map(({ kind, address }, at) => (
          <button
            key={kind}
            type="button"
            className={at === 0 ? 'button small danger' : 'button small'}
            onClick={() => void browser.tabs.create({ url: address })}
          >
            <ExternalLink aria-hidden size={14} />
            {i18n.t(`rotation.open.${kind}`)}
          </button>
        ))}
      </div>
      {pages.length > 1 && (
        <p className="hint">{i18n.t('rotation.leakWhich', { appId: row.appId! })}</p>
      )}
      <p className="hint">{i18n.t('rotation.leakThen', { lastFour: row.lastFour })}</p>
      {row.handoffs.length > 0 && (
        <div className="block">
          <div className="block-head">
            <h4>{i18n.t('rotation.tellRecipient')}</h4>
            <CopyButton value={tell} name={i18n.t('rotation.copyTell')} text />
          </div>
          <p className="cover">{tell}</p>
        </div>
      )}
    </div>
  );
}
