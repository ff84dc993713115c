import { LoaderCircle } from 'lucide-react';
import { i18n } from '#i18n';

/** The end of a form that seals with scrypt: its button, what it is doing, and the way back. */
export function AddButtons({
  busy,
  words,
  busyWords,
  onCancel,
}: {
  busy: boolean;
  words: string;
  busyWords: string;
  onCancel?: () => void;
}) {
  return (
    <div className="identity-actions">
      <button type="submit" className="button primary" aria-disabled={busy}>
        {busy && <LoaderCircle aria-hidden size={14} className="spin" />}
        {busy ? busyWords : words}
      </button>
      {onCancel && !busy && (
        <button type="button" className="button quiet" onClick={onCancel}>
          {i18n.t('identity.cancel')}
        </button>
      )}
      <span className="visually-hidden" role="status">
        {busy ? busyWords : ''}
      </span>
    </div>
  );
}
