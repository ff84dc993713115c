import { i18n } from '#i18n';
import type { HandoffItem } from '../../utils/handoff/schema.ts';
import { idNames } from '../../utils/hubspot/ids.ts';
import type { Item } from '../../utils/hubspot/item.ts';
import { itemKindWords } from '../../utils/words.ts';

/** What a thing of a handoff is, in words; a kind that we do not know, as it is spelled there. */
export const handoffItemKind = (item: HandoffItem): string =>
  itemKindWords(item as Item) || item.kind;

/** An ID's name in words; one that we do not know, as it is spelled there. */
export function idWords(name: string): string {
  const known = idNames.find((one) => one === name);
  return known ? i18n.t(`id.${known}`) : name;
}
