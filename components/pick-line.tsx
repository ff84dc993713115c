import { Check, Plus } from 'lucide-react';
import { i18n } from '#i18n';
import type { IdName } from '../utils/hubspot/ids.ts';
import type { Item } from '../utils/hubspot/item.ts';
import { mainId, sameItem } from '../utils/hubspot/item.ts';
import { itemOfRow } from '../utils/hubspot/pick/pick-item.ts';
import type { PickRow } from '../utils/hubspot/pick/rows.ts';
import type { TokenFacts } from '../utils/hubspot/report.ts';
import { CopyButton } from './copy-button.tsx';
import { edit } from './session-store.ts';

/** One thing of the account: its name, its IDs to copy, and the way into the handoff and out. */
export function PickLine({
  row,
  facts,
  items,
}: {
  row: PickRow;
  facts: TokenFacts;
  items: readonly Item[];
}) {
  const { label, name, note } = row;
  const item = itemOfRow(row, facts);
  const added = items.some((one) => sameItem(one, item));
  const Icon = added ? Check : Plus;
  return (
    <li className="pick" data-inside={row.kind === 'pipelineStage'}>
      <span className="pick-name">{name ?? label}</span>
      <span className="pick-ids">
        {idsOf(row).map((id) => (
          <span key={id} className="pick-id">
            <span className="mono">{row.ids[id]}</span>
            <CopyButton
              value={row.ids[id]!}
              name={i18n.t('pick.copy', { copy: i18n.t(`copyId.${id}`), label })}
            />
          </span>
        ))}
        {note && <span className="pick-note">{note}</span>}
      </span>
      <button
        type="button"
        data-pick
        className={added ? 'button small added' : 'button small'}
        aria-label={
          added ? i18n.t('pick.removeName', { label }) : i18n.t('pick.addName', { label })
        }
        onClick={() =>
          edit({
            items: added ? items.filter((one) => !sameItem(one, item)) : [...items, item],
          })
        }
      >
        <Icon aria-hidden size={14} />
        {added ? i18n.t('pick.added') : i18n.t('pick.add')}
      </button>
    </li>
  );
}

/** The IDs to show: the row's own, and both of a meeting link, which integrations ask for by either. */
const idsOf = (row: PickRow): readonly IdName[] =>
  row.kind === 'meetingLink' ? ['meetingId', 'meetingSlug'] : [mainId(row).name];
