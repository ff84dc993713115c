import { i18n } from '#i18n';
import type { TokenRow } from '../utils/rotation/row.ts';
import type { Draft } from '../utils/session.ts';
import { keyWords, rowName } from '../utils/rotation-words.ts';
import { Note } from './note.tsx';
import { edit } from './session-store.ts';
import { useTokenRows } from './token-rows.ts';

/** Beneath the token's field, while the draft is for a token that comes after another. */
export function RotationNote({ draft }: { draft: Draft }) {
  const row = useTokenRows()?.rows.find(({ id }) => id === draft.rotates);
  if (!row) return null;
  const { lastFour } = row;
  const isOld = row.state !== 'inUse' && draft.token.trim().endsWith(lastFour);
  return (
    <div role="status">
      <Note
        title={i18n.t('rotation.noteTitle', { name: rowName(row) })}
        actions={
          <button
            type="button"
            className="button small"
            onClick={() => edit({ rotates: undefined })}
          >
            {i18n.t('rotation.noteStop')}
          </button>
        }
      >
        {isOld ? i18n.t('rotation.noteSame', { lastFour }) : whatNext(row, draft)}
      </Note>
    </div>
  );
}

function whatNext(row: TokenRow, { sealWith, recipient }: Draft): string {
  if (row.handoffs.length === 0) return i18n.t('rotation.notePasteOnly');
  return sealWith === 'key'
    ? i18n.t('rotation.notePaste', { who: keyWords(recipient.trim()) })
    : i18n.t('rotation.notePastePassphrase');
}
