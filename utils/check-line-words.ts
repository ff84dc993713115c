import { i18n } from '#i18n';
import type { CheckLine, HandoffAccount } from './handoff/schema.ts';
import type { Item } from './hubspot/item.ts';
import { itemWords } from './words.ts';

/** What a line of a sealed handoff's checks is about, in words: "Scopes", "Deal 9101 (Ship)". */
export function subjectWords(
  { about, item: at }: Pick<CheckLine, 'about' | 'item'>,
  { items }: Pick<HandoffAccount, 'items'>,
): string {
  const item = at === undefined ? undefined : items[at];
  if (item) return itemWords(item as Item);
  return about === 'item' ? i18n.t('inbox.items') : i18n.t(`text.about.${about}`);
}
