import { i18n } from '#i18n';
import type { WantedItem } from '../../utils/handoff/request.ts';
import { accountKinds } from '../../utils/hubspot/item.ts';
import type { ItemKind } from '../../utils/hubspot/item.ts';
import { isStandardType } from '../../utils/hubspot/object-types.ts';
import { appPages } from '../../utils/hubspot/pages.ts';
import { kindWords } from '../../utils/words.ts';

const kinds: ReadonlySet<string> = new Set([
  ...accountKinds,
  ...appPages.map(({ kind }) => kind),
  'bookingPage',
]);

const isKind = (kind: string): kind is ItemKind => kinds.has(kind);

/** What is asked for, in words; a kind that is new to us as the request spells it. */
export function wantedWords({ kind, objectTypeId }: WantedItem): string {
  if (!isKind(kind)) return objectTypeId ? `${kind} ${objectTypeId}` : kind;
  const words = kindWords({ kind, ...(objectTypeId && { objectTypeId }) });
  if (!objectTypeId || (kind === 'record' && isStandardType(objectTypeId))) return words;
  return i18n.t('ask.ofType', { what: words, type: typeWords(objectTypeId) });
}

const typeWords = (objectTypeId: string): string =>
  isStandardType(objectTypeId) ? kindWords({ kind: 'record', objectTypeId }) : objectTypeId;
