import type { ApiVersion } from './api-paths.ts';
import { mistakenScope } from './mistaken-scopes.ts';
import { closestSet, neededScopes } from './needed-scopes.ts';
import type { Check, NeededScope } from './report.ts';
import { isSensitiveScope, isWriteScope, readingTwin } from './scope-names.ts';

type Need = { readonly scope: string; readonly state: NeededScope['state'] };

/** How many items are named beside a scope; of more, only the number is told. */
const mostNamed = 3;

/** Where two items differ about a scope, the graver word stands. */
const rank = { unknown: 0, granted: 1, missing: 2 };

/**
 * Every scope that the tried items need, each once, the missing ones first. A call that HubSpot took
 * or refused counts for more than its list of scopes, which trails after a change. An item of
 * another portal is no business of this token's.
 */
export function neededLines(
  items: readonly Check[],
  granted: readonly string[] | undefined,
  version: ApiVersion,
): NeededScope[] {
  const lines = new Map<string, Need & { by: Check[] }>();
  for (const check of items) {
    for (const { scope, state } of needsOf(check, granted, version)) {
      const line = lines.get(scope) ?? { state, by: [] };
      const told = rank[state] > rank[line.state] ? state : line.state;
      lines.set(scope, { scope, state: told, by: [...line.by, check] });
    }
  }
  return [...lines.values()]
    .map(({ scope, state, by }): NeededScope => {
      const mistakenFor = state === 'missing' ? mistake(scope, granted ?? []) : undefined;
      return {
        scope,
        state,
        items: by.slice(0, mostNamed).map(({ item, name }) => ({ item, ...(name && { name }) })),
        count: by.length,
        ...(mistakenFor && { mistakenFor }),
      };
    })
    .toSorted((a, b) => Number(b.state === 'missing') - Number(a.state === 'missing'));
}

function needsOf(
  { item, state, problem }: Check,
  granted: readonly string[] | undefined,
  version: ApiVersion,
): Need[] {
  if (!item || problem?.kind === 'itemOtherPortal') return [];
  const sets = neededScopes(item, version);
  const set = closestSet(sets, granted ?? []) ?? [];
  const held = set.filter((scope) => granted?.includes(scope));
  const as = (state: Need['state'], scopes: readonly string[]): Need[] =>
    scopes.map((scope) => ({ scope, state }));
  if (problem?.kind === 'missingScopes') {
    const lacking = problem.scopes.filter((scope) => !granted?.includes(scope));
    // What HubSpot refused although its list has it: the refusal stands.
    const missing = lacking.length > 0 ? lacking : problem.scopes;
    return [
      ...as(
        'granted',
        held.filter((scope) => !missing.includes(scope)),
      ),
      ...as('missing', missing),
    ];
  }
  // Read, or not there to be read: either way nothing is missing. Without a list only a lone set is
  // known to be held.
  if (state !== 'notChecked') {
    return as('granted', granted ? held : state === 'pass' && sets.length === 1 ? set : []);
  }
  if (!granted) return as('unknown', set);
  const lacking = set.filter((scope) => !granted.includes(scope));
  return [...as('granted', held), ...as('missing', lacking)];
}

/** A granted scope that someone may have ticked in the belief that it was this one. */
function mistake(scope: string, granted: readonly string[]): NeededScope['mistakenFor'] {
  const writes = granted.find((name) => isWriteScope(name) && readingTwin(name) === scope);
  if (writes) return { scope: writes, by: 'write' };
  const base = scope.replace(/\.read$/, '');
  const sensitive = granted.find((name) => isSensitiveScope(name) && name.startsWith(`${base}.`));
  if (sensitive) return { scope: sensitive, by: 'sensitive' };
  const named = granted.find((name) => mistakenScope(name)?.instead.includes(scope));
  return named ? { scope: named, by: 'name' } : undefined;
}
