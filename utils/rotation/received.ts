import type { TokenRow } from './row.ts';

/** What a receipt says that matters to tokens. Times in milliseconds since 1970. */
export type Received = {
  readonly handoffId: string;
  readonly at: number;
  /** When the recipient wants them rotated at the latest. */
  readonly rotateBy?: number;
};

/**
 * The rows after a receipt came for a handoff: its entry says so, and where the token that was handed
 * off is the one in use, the day to rotate it moves to an earlier one, never to a later.
 */
export const withReceived = (rows: readonly TokenRow[], received: Received): TokenRow[] =>
  rows.map((row) => {
    const handoff = row.handoffs.find(({ id }) => id === received.handoffId);
    if (!handoff) return row;
    const { at, rotateBy } = received;
    const handoffs = row.handoffs.map((one) =>
      one === handoff ? { ...one, received: one.received ?? at } : one,
    );
    const isInUse = row.state === 'inUse' && handoff.lastFour === row.lastFour;
    if (rotateBy === undefined || !isInUse) return { ...row, handoffs };
    // A day before it was handed off would be no answer to it.
    return { ...row, handoffs, rotateBy: Math.min(row.rotateBy, Math.max(rotateBy, handoff.at)) };
  });
