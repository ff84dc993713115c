import { i18n } from '#i18n';
import { hasPanel } from '../utils/open-panel.ts';
import { goToPanel, inPopup } from './go-to-panel.ts';
import { Note } from './note.tsx';
import { setReceiptText } from './receipt-text.ts';

/** A receipt in the field that finds: it is read in the panel, where the handoffs are. */
export function FoundReceipt({ text, onLeave }: { text: string; onLeave: () => void }) {
  const read = () => {
    setReceiptText(text.trim());
    onLeave();
    const field = document.querySelector<HTMLElement>('.receipt .input');
    field?.focus({ preventScroll: true });
    field?.scrollIntoView({ block: 'center' });
  };
  const offers = inPopup
    ? hasPanel() && { words: i18n.t('sent.found.open'), act: goToPanel }
    : {
        words: i18n.t('sent.found.read'),
        act: read,
      };
  return (
    <Note
      title={i18n.t('sent.found.title')}
      actions={
        offers && (
          <button
            type="button"
            className="button small"
            data-enter="first"
            onClick={() => offers.act()}
          >
            {offers.words}
          </button>
        )
      }
    >
      {inPopup ? i18n.t('sent.found.fix') : i18n.t('sent.found.fixHere')}
    </Note>
  );
}
