import { Check, Eraser } from 'lucide-react';
import { i18n } from '#i18n';
import { useBriefly } from './use-briefly.ts';
import { forget } from './session-store.ts';

/** Ends the draft, its checks, the sealed file and the passphrase, at once, and says so. */
export function ForgetButton() {
  const [forgotten, say] = useBriefly(false);
  return (
    <span className="forget">
      <button
        type="button"
        className="button quiet"
        onClick={() => {
          forget();
          say(true);
        }}
      >
        {forgotten ? <Check aria-hidden size={14} /> : <Eraser aria-hidden size={14} />}
        {i18n.t('popup.forget')}
      </button>
      <span className={forgotten ? 'said' : 'visually-hidden'} role="status">
        {forgotten ? i18n.t('popup.forgotten') : ''}
      </span>
    </span>
  );
}
