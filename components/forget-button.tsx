import { Check, Eraser } from 'lucide-react';
import { i18n } from '#i18n';
import { forget } from './session-store.ts';
import { useBriefly } from './use-briefly.ts';

/** Ends the draft, its checks, the sealed file and the passphrase, at once, and says so. */
export function ForgetButton() {
  const [forgotten, say] = useBriefly(false);
  const Icon = forgotten ? Check : Eraser;
  return (
    <>
      <button
        type="button"
        className={forgotten ? 'button quiet done' : 'button quiet'}
        aria-label={i18n.t('popup.forget')}
        onClick={() => {
          forget();
          say(true);
        }}
      >
        <Icon aria-hidden size={14} />
        {forgotten ? i18n.t('popup.forgotten') : i18n.t('popup.forget')}
      </button>
      <span className="visually-hidden" role="status">
        {forgotten ? i18n.t('popup.forgotten') : ''}
      </span>
    </>
  );
}
