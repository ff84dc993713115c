import type { ApiVersion } from './api-paths.ts';
import { neededLines } from './needed-lines.ts';
import type { HubSpotProblem } from './problem.ts';
import type { Check, ScopeReport, TokenFacts } from './report.ts';
import { spareScopes } from './spare-scopes.ts';

/**
 * The scopes line: what the token may do against what its items need. It fails where a scope is
 * missing, and warns where the token may write or see sensitive data that no item asks for. Whole
 * parts of HubSpot that it can read besides are in the report, and are no reason to warn by
 * themselves: a handoff may name an example of what an integration is for. Problems:
 * `missingScopes`, `scopesUnknown`, `scopesTooMany`.
 */
export function judgeScopes(
  facts: TokenFacts,
  items: readonly Check[],
  version: ApiVersion = '2026-09',
): Check {
  const needed = neededLines(items, facts.scopes, version);
  const names = needed.map(({ scope }) => scope);
  const tried = items.flatMap(({ item }) => item ?? []);
  const spare = facts.scopes ? spareScopes(facts.scopes, names, tried) : [];
  const problem = problemOf(facts, items, { needed, spare });
  const state = !problem ? 'pass' : problem.kind === 'missingScopes' ? 'fail' : 'warn';
  return {
    about: 'scopes',
    state,
    ...(problem && { problem }),
    ...((needed.length > 0 || spare.length > 0) && { scopeReport: { needed, spare } }),
  };
}

function problemOf(
  facts: TokenFacts,
  items: readonly Check[],
  { needed, spare }: ScopeReport,
): HubSpotProblem | undefined {
  const scopes = needed.flatMap(({ scope, state }) => (state === 'missing' ? [scope] : []));
  // HubSpot may refuse without a name, for a kind whose scopes nobody knows.
  const unnamed = items.some(({ problem }) => problem?.kind === 'missingScopes');
  if (scopes.length > 0 || unnamed) return { kind: 'missingScopes', scopes };
  if (!facts.scopes) return { kind: 'scopesUnknown' };
  const has = (name: string) => spare.some(({ group }) => group === name);
  if (!has('write') && !has('sensitive')) return undefined;
  return { kind: 'scopesTooMany', writes: has('write'), sensitive: has('sensitive') };
}
