import { Check, Plus } from 'lucide-react';
import { i18n } from '#i18n';
import type { Item } from '../utils/hubspot/item.ts';
import { sameItem } from '../utils/hubspot/item.ts';
import { itemWords } from '../utils/words.ts';

/** Puts an item into the handoff, and says when it is there. `named` says which item, too. */
export function AddButton({
  item,
  items,
  onAdd,
  primary,
  named,
  onEnter,
}: {
  item: Item;
  /** What the handoff holds. */
  items: readonly Item[];
  onAdd: (item: Item) => void;
  primary?: boolean;
  named?: boolean;
  /** True where Enter in the field that finds presses it. */
  onEnter?: boolean;
}) {
  const added = items.some((one) => sameItem(one, item));
  const words = itemWords(item);
  const add = named ? i18n.t('page1.addNamed', { item: words }) : i18n.t('page1.add');
  const is = named ? i18n.t('page1.addedNamed', { item: words }) : i18n.t('page1.added');
  return (
    <button
      type="button"
      className={primary && !added ? 'button small primary' : 'button small'}
      aria-disabled={added}
      data-enter={onEnter ? 'first' : undefined}
      onClick={() => !added && onAdd(item)}
    >
      {added ? <Check aria-hidden size={14} /> : <Plus aria-hidden size={14} />}
      {added ? is : add}
    </button>
  );
}
