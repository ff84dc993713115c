import { sentKey } from '../utils/sent/key.ts';
import type { SentRow } from '../utils/sent/row.ts';
import { makeRows } from './rows-store.ts';

/** What is remembered of handoffs that were sealed, the last one first. */
export const useSentRows = makeRows<SentRow>(
  sentKey,
  async () => (await import('../utils/sent/record.ts')).readSent,
);
