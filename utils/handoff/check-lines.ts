import type { Item } from '../hubspot/item.ts';
import type { HubSpotProblem } from '../hubspot/problem.ts';
import type { Check } from '../hubspot/report.ts';
import type { CheckLine } from './schema.ts';

/** When checks were made, and the words for a problem as whoever made them saw it. */
export type CheckMoment = {
  readonly now: Date;
  readonly words: (problem: HubSpotProblem) => string;
};

/**
 * Checks as lines for somebody else. A sample of the account's data is for the eyes alone of whoever
 * made them. `items` are those of the account, in its order; a place may be empty.
 */
export const checkLines = (
  checks: readonly Check[],
  items: readonly (Item | undefined)[],
  { now, words }: CheckMoment,
): CheckLine[] =>
  checks.flatMap(({ about, state, problem, item }) => {
    if (about === 'sample') return [];
    return [
      {
        about,
        state,
        at: now.toISOString(),
        ...(problem && { problem: { kind: problem.kind, words: words(problem) } }),
        ...(item && { item: items.indexOf(item) }),
      },
    ];
  });
