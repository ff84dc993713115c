import { countDue } from './due.ts';
import { readRows } from './record.ts';

/** What the icon counts while nothing else is to be said on it. */
export type Rest = { readonly count: number; readonly state: 'now' | 'soon' };

/**
 * What the icon says at rest, from the record as stored: how many tokens want something now; where
 * none does, how many will before long; nothing where there are none of these either.
 */
export function restOf(stored: unknown, at: number): Rest | undefined {
  const { now, soon } = countDue(readRows(stored), at);
  if (now > 0) return { count: now, state: 'now' };
  return soon > 0 ? { count: soon, state: 'soon' } : undefined;
}

/** What the background counts with (at-need.ts): it brings the reader of the record. */
export const rotation = { restOf };
