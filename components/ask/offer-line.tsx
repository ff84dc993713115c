import { MailQuestion } from 'lucide-react';
import { i18n } from '#i18n';
import { lookAt, putOfferAway } from './requests.ts';

/** One line where a request came in while something else is being made. */
export function OfferLine({ text }: { text: string }) {
  return (
    <p className="offer-line">
      <MailQuestion aria-hidden size={14} />
      <span>{i18n.t('ask.came')}</span>
      <button type="button" className="button small" onClick={() => void lookAt(text)}>
        {i18n.t('ask.look')}
      </button>
      <button type="button" className="button small quiet" onClick={() => void putOfferAway()}>
        {i18n.t('ask.notNow')}
      </button>
    </p>
  );
}
