import type { Check, TokenFacts } from './report.ts';

/** The scopes line fails where any item failed for a missing scope, and names them together. */
export function judgeScopes(facts: TokenFacts, items: readonly Check[]): Check {
  const missing = items.flatMap(({ problem }) =>
    problem?.kind === 'missingScopes' ? [problem.scopes] : [],
  );
  if (missing.length > 0) {
    const scopes = [...new Set(missing.flat())];
    return { about: 'scopes', state: 'fail', problem: { kind: 'missingScopes', scopes } };
  }
  return facts.scopes
    ? { about: 'scopes', state: 'pass' }
    : { about: 'scopes', state: 'warn', problem: { kind: 'scopesUnknown' } };
}
