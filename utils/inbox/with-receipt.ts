import type { Receipt } from '../handoff/receipt.ts';
import type { InboxRow } from './row.ts';

/** A row after a receipt was given: what it said is the state from then on. */
export function withReceipt(row: InboxRow, receipt: Receipt): InboxRow {
  const { id, outcome, rotateBy } = receipt;
  return {
    ...row,
    state: outcome,
    ...(rotateBy && { rotateBy: Date.parse(rotateBy) }),
    receipts: [...row.receipts, { id, at: Date.parse(receipt.at), outcome }],
  };
}
