import type { ReadReceipt } from '../handoff/receipt.ts';
import type { ReceiptProblem } from '../handoff/problem.ts';
import { holdsToken } from '../hubspot/token.ts';
import type { Result } from '../result.ts';
import { failed, ok } from '../result.ts';
import type { ReceiptLine, SeenReceipt, SentRow } from './row.ts';

/** The most receipts that are remembered of one handoff, and the most lines of the last of them. */
export const mostReceipts = 20;
export const mostLines = 30;

/** The most characters that are kept of a name, and of a longer text. */
const longestName = 200;
const longestText = 500;

/**
 * The rows after a receipt was taken in, or why it was not. Its signature holds already: here is
 * judged whether it is about a file that was sealed here, by whoever may speak of it, and news.
 * `now` in milliseconds since 1970.
 */
export function takeReceipt(
  rows: readonly SentRow[],
  { receipt, signer }: ReadReceipt,
  now: number,
): Result<SentRow[], ReceiptProblem> {
  const row = rows.find(({ id }) => id === receipt.handoffId);
  if (!row || row.sealedSha256 !== receipt.sealedSha256 || !sameRequest(row, receipt)) {
    return failed({ kind: 'receiptOtherHandoff' });
  }
  const [last] = row.receipts;
  // Who asked signs; where nobody did, only whoever opened the file knows its ID, and goes on signing.
  const expected = row.request?.signer ?? last?.signer;
  if (expected !== undefined && expected !== signer) return failed({ kind: 'receiptOtherSigner' });
  if (row.receipts.some(({ id }) => id === receipt.id)) return failed({ kind: 'receiptReplayed' });
  // A clock that is ahead over there does not make every later receipt an old one.
  const at = Math.min(Date.parse(receipt.at), now);
  if (last && at < last.at) return failed({ kind: 'receiptOlder' });
  const before = row.receipts.map(({ lines: _lines, note: _note, ...rest }) => rest);
  const seen: SeenReceipt = {
    id: receipt.id,
    at,
    outcome: receipt.outcome,
    by: kept(receipt.by, longestName) ?? '',
    signer,
    ...linesOf(receipt),
  };
  const next = { ...row, receipts: [seen, ...before].slice(0, mostReceipts) };
  return ok(rows.map((one) => (one === row ? next : one)));
}

const sameRequest = ({ request }: SentRow, { requestId }: ReadReceipt['receipt']): boolean =>
  requestId === undefined || requestId === request?.id;

/** What is to be mended. Once something works, what is said of it beside is no longer of use. */
function linesOf({ outcome, accounts, note }: ReadReceipt['receipt']) {
  if (outcome !== 'fix') return {};
  const lines = accounts.flatMap(({ portalId, checks }) =>
    checks.flatMap(({ about, state, what, problem }): ReceiptLine[] => {
      if (state === 'pass') return [];
      const [itsWhat, words] = [
        what && kept(unnamed(what), longestName),
        problem && kept(problem.words, longestText),
      ];
      return [
        {
          ...(portalId && { portalId }),
          about,
          state,
          ...(itsWhat && { what: itsWhat }),
          ...(words && { words }),
        },
      ];
    }),
  );
  const itsNote = note && kept(note, longestText);
  // A line that stands in the way comes before one that is only noted, should some be cut off.
  const sorted = lines.toSorted((a, b) => Number(a.state === 'warn') - Number(b.state === 'warn'));
  return { lines: sorted.slice(0, mostLines), ...(itsNote && { note: itsNote }) };
}

/** An item without its name, which stands in brackets behind what it is: "Deal 9101 (Northwind)". */
const unnamed = (what: string): string => what.replace(/\s*\(.*/s, '');

/** A text as it may be kept: cut where it is long, and not at all where it holds a token. */
function kept(text: string, longest: number): string | undefined {
  const trimmed = text.trim();
  if (!trimmed || holdsToken(trimmed)) return undefined;
  return trimmed.length > longest ? `${trimmed.slice(0, longest - 1)}…` : trimmed;
}
