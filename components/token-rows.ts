import { recordKey } from '../utils/rotation/key.ts';
import type { TokenRow } from '../utils/rotation/row.ts';
import { makeRows } from './rows-store.ts';

/** What is remembered of tokens, the one seen last first, and when that was looked at. */
export const useTokenRows = makeRows<TokenRow>(
  recordKey,
  async () => (await import('../utils/rotation/record.ts')).readRows,
);
