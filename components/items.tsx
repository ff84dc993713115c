import { X } from 'lucide-react';
import { i18n } from '#i18n';
import type { Item } from '../utils/hubspot/item.ts';
import { itemKey, sameItem } from '../utils/hubspot/item.ts';
import { itemWords } from '../utils/words.ts';
import { currentReport } from './session-state.ts';
import type { SessionState } from './session-store.ts';
import { edit } from './session-store.ts';

/**
 * What the handoff holds beside the token, or `only` a part of that; things of another portal than
 * the token's are flagged.
 */
export function Items({ session, only }: { session: SessionState; only?: readonly Item[] }) {
  const { draft } = session;
  const portalId = currentReport(session)?.facts?.portalId ?? draft.items[0]?.portalId;
  if (draft.items.length === 0) {
    const empty = draft.token ? i18n.t('handoff3.empty') : i18n.t('handoff3.emptyAll');
    return <p className="hint items-empty">{empty}</p>;
  }
  return (
    <>
      <ul className="items" aria-label={i18n.t('handoff3.items')}>
        {(only ?? draft.items).map((item) => {
          const words = itemWords(item);
          const other = item.portalId !== undefined && item.portalId !== portalId;
          return (
            <li key={itemKey(item)} className="item" data-other={other}>
              <span>{words}</span>
              {other && (
                <span className="flag">
                  {i18n.t('handoff3.otherPortal', { portalId: item.portalId })}
                </span>
              )}
              <button
                type="button"
                className="icon-button"
                aria-label={i18n.t('handoff3.remove', { item: words })}
                onClick={() => edit({ items: draft.items.filter((one) => !sameItem(one, item)) })}
              >
                <X aria-hidden size={14} />
              </button>
            </li>
          );
        })}
      </ul>
      {!only && draft.token.trim() === '' && <p className="hint">{i18n.t('handoff3.idsOnly')}</p>}
    </>
  );
}
