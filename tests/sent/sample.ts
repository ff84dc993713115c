import type { ReadReceipt, Receipt } from '../../utils/handoff/receipt.ts';
import type { SentRow } from '../../utils/sent/row.ts';

/** A day in November. */
export const now = Date.parse('2026-11-26T10:00:00Z');
export const day = 24 * 60 * 60_000;

/** A UUID that is one of a number. */
export const uuid = (n: number): string =>
  `00000000-0000-4000-8000-${n.toString(16).padStart(12, '0')}`;

export const signer = 'A'.repeat(43);

/** A handoff as it is remembered. */
export const row = (change: Partial<SentRow> = {}): SentRow => ({
  id: uuid(1),
  at: now - day,
  fileName: 'hubspot-handoff-7654321-2026-11-25-abcd.age',
  sealedSha256: 'a'.repeat(64),
  format: 'key',
  to: 'age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p',
  portalIds: ['7654321'],
  hasToken: true,
  items: 1,
  receipts: [],
  ...change,
});

/** A receipt of that handoff, as it was read. */
export const read = (change: Partial<Receipt> = {}, by = signer): ReadReceipt => ({
  receipt: {
    format: 'hubspot-handoff-receipt',
    version: 1,
    id: uuid(100),
    handoffId: uuid(1),
    sealedSha256: 'a'.repeat(64),
    outcome: 'works',
    at: new Date(now).toISOString(),
    by: 'Aurora',
    accounts: [],
    ...change,
  },
  signer: by,
});
