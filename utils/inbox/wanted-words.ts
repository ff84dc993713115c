import { i18n } from '#i18n';
import type { ItemKind } from '../hubspot/item.ts';
import { isCustomType, isStandardType } from '../hubspot/object-types.ts';
import { kindWords } from '../words.ts';

/** What is asked for, in words: "Deal", "Pipeline (Deal)", "Custom object record 2-123". */
export function wantedWords({
  kind,
  objectTypeId,
}: {
  readonly kind: ItemKind;
  readonly objectTypeId?: string;
}): string {
  if (kind === 'record') {
    const type = objectTypeId || '2-0';
    const words = kindWords({ kind, objectTypeId: type });
    return objectTypeId && isCustomType(type) ? `${words} ${type}` : words;
  }
  const words = kindWords({ kind });
  if (!objectTypeId) return words;
  const type = isStandardType(objectTypeId)
    ? kindWords({ kind: 'record', objectTypeId })
    : objectTypeId;
  return i18n.t('compose.ofType', { what: words, type });
}
