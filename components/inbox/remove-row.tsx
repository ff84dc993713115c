import { i18n } from '#i18n';
import type { InboxRow } from '../../utils/inbox/row.ts';
import { removeRow } from '../../utils/inbox/store.ts';
import { SureButton } from '../sure-button.tsx';
import { placeHash } from './place.ts';

/** Takes a handoff out of the inbox, file and all. */
export function RemoveRow({ row: { id } }: { row: InboxRow }) {
  return (
    <SureButton
      sure={i18n.t('inbox.removeSure')}
      onSure={() => {
        void removeRow(id);
        location.hash = placeHash({ view: 'list' });
      }}
    >
      {i18n.t('inbox.remove')}
    </SureButton>
  );
}
