import type { SealedFile } from '../session.ts';
import type { AnsweredRequest, SentRow } from './row.ts';

/** The row of a handoff that was just sealed, at `now` in milliseconds since 1970. */
export const sentOf = (sealed: SealedFile, now: number, request?: AnsweredRequest): SentRow => ({
  id: sealed.id,
  at: now,
  fileName: sealed.name,
  sealedSha256: sealed.sha256,
  format: sealed.with,
  to: sealed.to,
  ...(request && { request }),
  portalIds: [...sealed.portalIds],
  hasToken: sealed.hasToken,
  items: sealed.items,
  receipts: [],
});
