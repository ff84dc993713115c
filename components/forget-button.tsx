import { Eraser } from 'lucide-react';
import { i18n } from '#i18n';
import { forget } from './session-store.ts';

/** Ends the draft, its checks, the sealed file and the passphrase, at once. */
export function ForgetButton() {
  return (
    <button type="button" className="button quiet" onClick={forget}>
      <Eraser aria-hidden size={14} />
      {i18n.t('popup.forget')}
    </button>
  );
}
