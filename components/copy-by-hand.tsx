import { X } from 'lucide-react';
import { i18n } from '#i18n';

/** Selected and in focus as soon as it is there, so that Ctrl+C is all that is left to do. */
const select = (field: HTMLTextAreaElement | null) => {
  field?.focus();
  field?.select();
};

/** A text to copy by hand, where the browser refuses the clipboard. It goes when it is left. */
export function CopyByHand({ text, onLeave }: { text: string; onLeave: () => void }) {
  return (
    <div className="by-hand">
      <label>
        {i18n.t('copyByHand.lead')}
        <textarea
          className="input mono"
          readOnly
          rows={1}
          value={text}
          ref={select}
          onBlur={onLeave}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            // Escape would close the whole popup.
            event.preventDefault();
            onLeave();
          }}
        />
      </label>
      <button
        type="button"
        className="icon-button"
        aria-label={i18n.t('copyByHand.close')}
        onClick={onLeave}
      >
        <X aria-hidden size={14} />
      </button>
    </div>
  );
}
