import type { HubSpotProblem } from './problem.ts';
import type { Check, TokenFacts } from './report.ts';

/** The account's line: the token's portal against the one that the person has open. */
export function judgePortal(facts: TokenFacts, expected: { readonly portalId?: string }): Check {
  if (!expected.portalId) {
    return { about: 'portal', state: 'warn', problem: { kind: 'pageHasNoPortal' } };
  }
  if (expected.portalId === facts.portalId) return { about: 'portal', state: 'pass' };
  const problem: HubSpotProblem = {
    kind: 'otherPortal',
    tokenPortalId: facts.portalId,
    pagePortalId: expected.portalId,
  };
  return { about: 'portal', state: 'fail', problem };
}
