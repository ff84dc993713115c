import { i18n } from '#i18n';
import { dateWords, keyWords } from './rotation-words.ts';
import type { ReceiptLine, SeenReceipt, SentRow } from './sent/row.ts';

/** How many portals are named one by one. */
const fewPortals = 3;

/** What became of a handoff, by the last receipt of it. */
export const sentState = ({ receipts }: SentRow): 'sent' | SeenReceipt['outcome'] =>
  receipts[0]?.outcome ?? 'sent';

/** To whom a handoff went: whoever asked for it, or whose key it is. */
export function sentTo({ request, to }: SentRow): string {
  if (request) return i18n.t('sent.to', { who: request.asker });
  return to === 'passphrase'
    ? i18n.t('sent.withPassphrase')
    : i18n.t('sent.to', { who: keyWords(to) });
}

/** What was in it: whose, and how much of what. */
export function sentFacts({ portalIds, hasToken, items }: SentRow): string {
  const named = portalIds.slice(0, fewPortals).join(', ');
  const count = portalIds.length - fewPortals;
  const portals = count > 0 ? i18n.t('sent.inMorePortals', { portals: named, count }) : named;
  return [
    portals && i18n.t('sent.inPortals', portalIds.length, [String(portalIds.length), portals]),
    hasToken ? i18n.t('sent.token') : i18n.t('sent.noToken'),
    i18n.t('sent.items', items),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** Whose receipt the last one was, and of when. */
export const receiptWords = ({ at, by }: SeenReceipt): string =>
  by
    ? i18n.t('sent.receiptBy', { date: dateWords(at), by })
    : i18n.t('sent.receiptOf', { date: dateWords(at) });

/** What is to be mended, in the recipient's words. */
export function lineWords(
  { about, what, words, state, portalId }: ReceiptLine,
  row: SentRow,
): string {
  const line = i18n.t('sent.line', {
    what: what ?? i18n.t(`sent.about.${about}`),
    words: words ?? i18n.t(`state.${state}`),
  });
  // With one portal alone there is nothing to tell apart.
  return portalId && row.portalIds.length > 1 ? i18n.t('sent.lineOf', { line, portalId }) : line;
}
