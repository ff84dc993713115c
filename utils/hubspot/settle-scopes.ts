import type { ApiVersion } from './api-paths.ts';
import type { Clock } from './clock.ts';
import { closestSet, neededScopes } from './needed-scopes.ts';
import type { Waiting } from './pace.ts';
import type { Check, TokenFacts } from './report.ts';

/** What one round of reads gave: the token's facts with its list of scopes, and a check an item. */
export type Round = { readonly facts: TokenFacts; readonly items: readonly Check[] };

/** What waiting takes from outside. */
export type Settling = {
  readonly clock: Clock;
  readonly signal?: AbortSignal;
  /** Reads the scopes and these items anew; a check for each, in their order. */
  readonly again: (items: readonly Check[]) => Promise<Round>;
  /** Told before each wait: what is known so far, and until when it lasts. */
  readonly onWait: (round: Round, waiting: Waiting) => void;
};

/** How long to wait before each further round, in seconds: two minutes in all. */
const waits = [5, 10, 20, 30, 30, 25];

/**
 * Waits out the minute or two after a key's scopes were saved, in which HubSpot's calls flip between
 * 403 and 200 and its list of scopes trails (seen in public code, 2026). The mark is that the two
 * disagree. What they say is taken once they agree and two answers in a row were alike; a call that
 * works twice is believed against the list. An item that is refused to the end, though the list has
 * its scope, is left unchecked with `scopesSettling`.
 */
export async function settleScopes(
  first: Round,
  version: ApiVersion,
  { clock, signal, again, onWait }: Settling,
): Promise<Round> {
  let round = first;
  let doubtful = first.items.filter((check) => disagreement(check, first.facts, version));
  try {
    for (const seconds of waits) {
      if (doubtful.length === 0 || signal?.aborted) break;
      const shown = withDoubts(round, doubtful, version);
      const until = clock.now() + seconds * 1000;
      onWait(shown, { until, reason: settlingOf(doubtful[0]!, round.facts, version) });
      await clock.wait(seconds * 1000, signal);
      const next = await again(doubtful);
      const before = doubtful;
      doubtful = next.items.filter(
        (check, index) =>
          !alike(check, before[index]!) ||
          disagreement(check, next.facts, version) === 'callRefused',
      );
      const fresh = new Map(before.map((check, index) => [check, next.items[index]!]));
      round = {
        facts: next.facts,
        items: round.items.map((check) => fresh.get(check) ?? check),
      };
    }
  } catch (error) {
    if (!signal?.aborted) throw error;
  }
  return withDoubts(round, doubtful, version);
}

/** Which of the two says no where the call and the list of scopes disagree. */
export function disagreement(
  { item, state, problem }: Check,
  { scopes: granted }: TokenFacts,
  version: ApiVersion,
): 'callRefused' | 'listLacks' | undefined {
  if (!item || !granted) return undefined;
  const sets = neededScopes(item, version);
  const isHeld = (set: readonly string[]) => set.every((scope) => granted.includes(scope));
  if (problem?.kind === 'missingScopes') {
    // Of alternatives only the first is sure to open the call; HubSpot's own list is the next best.
    const set = sets[0] ?? problem.scopes;
    return set.length > 0 && isHeld(set) ? 'callRefused' : undefined;
  }
  return state === 'pass' && sets.length > 0 && !sets.some(isHeld) ? 'listLacks' : undefined;
}

const alike = (a: Check, b: Check): boolean =>
  a.state === b.state && a.problem?.kind === b.problem?.kind;

/** The round with each item that is refused against the list left open. */
function withDoubts(round: Round, doubtful: readonly Check[], version: ApiVersion): Round {
  const items = round.items.map((check): Check => {
    const { about, item } = check;
    const isOpen =
      doubtful.includes(check) && disagreement(check, round.facts, version) === 'callRefused';
    if (!isOpen) return check;
    const problem = settlingOf(check, round.facts, version);
    return { about, state: 'notChecked', problem, ...(item && { item }) };
  });
  return { ...round, items };
}

function settlingOf({ item, problem }: Check, { scopes = [] }: TokenFacts, version: ApiVersion) {
  const known = item && closestSet(neededScopes(item, version), scopes);
  const named = problem?.kind === 'missingScopes' ? problem.scopes : [];
  return { kind: 'scopesSettling', scopes: known ?? named } as const;
}
