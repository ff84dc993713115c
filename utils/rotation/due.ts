import type { TokenRow } from './row.ts';

const dayMs = 24 * 60 * 60_000;

/** How many days ahead a token that is to be rotated is told of. */
export const daysAhead = 14;

/** How long HubSpot keeps a token working that was rotated "later" (its key's page, 2026-11). */
export const graceMs = 7 * dayMs;

/**
 * What a token asks for. `days` counts down to the day it is about, a begun one as one. `due` has
 * passed that day; `leaked` waits for its rotation; `grace` was rotated, and the new token was not
 * seen yet while the old one works; `ended` is the same after that.
 */
export type Due =
  | { readonly kind: 'fine' | 'due' | 'leaked' | 'ended' }
  | { readonly kind: 'soon' | 'grace'; readonly days: number };

type Dated = Pick<TokenRow, 'state' | 'rotateBy' | 'graceUntil'>;

const daysUntil = (time: number, now: number) => Math.ceil((time - now) / dayMs);

/** What one token asks for at a time. */
export function dueOf({ state, rotateBy, graceUntil }: Dated, now: number): Due {
  if (state === 'leaked') return { kind: 'leaked' };
  if (state === 'rotated') {
    const days = graceUntil === undefined ? 0 : daysUntil(graceUntil, now);
    return days > 0 ? { kind: 'grace', days } : { kind: 'ended' };
  }
  const days = daysUntil(rotateBy, now);
  if (days <= 0) return { kind: 'due' };
  return days <= daysAhead ? { kind: 'soon', days } : { kind: 'fine' };
}

/** How many days the token before this one still works; 0 where it does not, or nobody knows. */
export const oldWorksFor = ({ previous }: Pick<TokenRow, 'previous'>, now: number): number =>
  previous?.graceUntil === undefined ? 0 : Math.max(0, daysUntil(previous.graceUntil, now));

/** How many tokens want something at once, and how many before long. */
export function countDue(rows: readonly Dated[], now: number): { now: number; soon: number } {
  const kinds = rows.map((row) => dueOf(row, now).kind);
  const count = (...which: Due['kind'][]) => kinds.filter((kind) => which.includes(kind)).length;
  return { now: count('due', 'leaked', 'ended'), soon: count('soon', 'grace') };
}

/** The day six months later, in UTC; the month's last where that month is shorter. */
export function sixMonthsAfter(time: number): number {
  const date = new Date(time);
  const day = date.getUTCDate();
  date.setUTCMonth(date.getUTCMonth() + 6);
  // 31 August and six months is no day: the date has run over into the next month.
  if (date.getUTCDate() !== day) date.setUTCDate(0);
  return date.getTime();
}
