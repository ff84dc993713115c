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
  const isThere = draft.token.trim().endsWith(lastFour);
  // The token in use is there: nothing is left to say.
  if (isThere && row.state === 'inUse') return null;
  return (
    <div role="status">
      <Note
        title={rowTitle(row)}
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
        {isThere ? i18n.t('rotation.noteSame', { lastFour }) : whatNext(row, draft)}
      </Note>
    </div>
  );
}

const rowTitle = (row: TokenRow): string =>
  row.state === 'inUse'
    ? i18n.t('rotation.noteTitleAgain', { name: rowName(row) })
    : i18n.t('rotation.noteTitle', { name: rowName(row) });

function whatNext({ handoffs, state, lastFour }: TokenRow, draft: Draft): string {
  if (handoffs.length === 0) return i18n.t('rotation.notePasteOnly');
  const who = keyWords(draft.recipient.trim());
  const toKey = draft.sealWith === 'key';
  if (state !== 'inUse') {
    return toKey ? i18n.t('rotation.notePaste', { who }) : i18n.t('rotation.notePastePassphrase');
  }
  return toKey
    ? i18n.t('rotation.noteAgain', { lastFour, who })
    : i18n.t('rotation.noteAgainPassphrase', { lastFour });
}
