import { Eraser } from 'lucide-react';
import { i18n } from '#i18n';

/** Ends the draft, its checks, the sealed file and the passphrase, at once. */
export function ForgetButton({ onForget }: { onForget: () => void }) {
  return (
    <button type="button" className="button quiet" onClick={onForget}>
      <Eraser aria-hidden size={14} />
      {i18n.t('popup.forget')}
    </button>
  );
}
