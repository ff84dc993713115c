import { memo } from 'react';
import { i18n } from '#i18n';
import type { InboxRow } from '../../utils/inbox/row.ts';
import { dateWords } from '../../utils/rotation-words.ts';
import { placeHash } from './place.ts';
import { StateChip } from './state-chip.tsx';

/** One handoff of the list. */
export const ListRow = memo(function ListRow({ row, now }: { row: InboxRow; now: number }) {
  const { id, client, accounts, state, rotateBy, receivedAt } = row;
  const portalIds = accounts.flatMap(({ portalId }) => portalId ?? []);
  return (
    <tr>
      <th scope="row">
        <a href={placeHash({ view: 'handoff', id })}>{client}</a>
      </th>
      <td>
        {portalIds.length > 0 ? (
          <span className="mono">{portalIds[0]}</span>
        ) : (
          <span className="hint">{i18n.t('inbox.noPortal')}</span>
        )}
        {portalIds.length > 1 && (
          <span className="hint"> {i18n.t('inbox.morePortals', portalIds.length - 1)}</span>
        )}
      </td>
      <td>
        <StateChip state={state} />
      </td>
      <td>{rotateBy ? <RotateBy time={rotateBy} now={now} /> : <span className="hint">–</span>}</td>
      <td>{dateWords(receivedAt)}</td>
    </tr>
  );
});

function RotateBy({ time, now }: { time: number; now: number }) {
  if (time > now) return dateWords(time);
  return (
    <span className="inbox-late">
      {dateWords(time)}, {i18n.t('inbox.overdue')}
    </span>
  );
}
