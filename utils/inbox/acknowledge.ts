import type { Receipt } from '../handoff/receipt.ts';
import type { CheckLine, Handoff } from '../handoff/schema.ts';
import type { Checked } from './checked.ts';
import type { InboxRow } from './row.ts';

/** What the recipient says of a handoff. */
export type Said = {
  readonly outcome: Receipt['outcome'];
  /** Whose it is: the name of the identity that signs. */
  readonly by: string;
  readonly note: string;
  /** Milliseconds since 1970. */
  readonly rotateBy?: number;
};

/** What the moment adds, and the words for what a check is about. */
export type ReceiptMoment = {
  readonly id: string;
  readonly now: Date;
  readonly what: (line: CheckLine, account: Handoff['accounts'][number]) => string;
};

/**
 * The receipt of a handoff, with the checks as they were made here. It holds no secret: of a token
 * its last four characters.
 */
export function receiptOf(
  row: Pick<InboxRow, 'sealedSha256'>,
  handoff: Handoff,
  checked: Checked | undefined,
  { outcome, by, note, rotateBy }: Said,
  { id, now, what }: ReceiptMoment,
): Receipt {
  return {
    format: 'hubspot-handoff-receipt',
    version: 1,
    id,
    handoffId: handoff.id,
    sealedSha256: row.sealedSha256,
    ...(handoff.request && { requestId: handoff.request.id }),
    outcome,
    at: now.toISOString(),
    by,
    accounts: handoff.accounts.map((account, index) => {
      const lastFour = account.credential?.token.slice(-4);
      const lines = checked?.accounts[index] ?? [];
      return {
        ...(account.portal && { portalId: account.portal.portalId }),
        ...(lastFour && /^[0-9a-z]{4}$/i.test(lastFour) && { lastFour }),
        checks: lines.map((line) => ({ ...line, what: what(line, account).slice(0, 500) })),
      };
    }),
    ...(note.trim() && { note: note.trim() }),
    ...(rotateBy !== undefined && { rotateBy: new Date(rotateBy).toISOString() }),
  };
}

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
