import fc from 'fast-check';
import { expect, test } from 'vitest';
import { judgeScopes } from '../../utils/hubspot/judge-scopes.ts';
import { mistakenScopes } from '../../utils/hubspot/mistaken-scopes.ts';
import { standardTypes, scopesToRead } from '../../utils/hubspot/object-types.ts';
import type { Check } from '../../utils/hubspot/report.ts';
import { isSensitiveScope, isWriteScope } from '../../utils/hubspot/scope-names.ts';

const reads = standardTypes.flatMap(scopesToRead);
const names = [
  'oauth',
  ...reads,
  ...reads.map((scope) => scope.replace('.read', '.write')),
  ...reads.map((scope) => scope.replace('.read', '.sensitive.read.v2')),
  ...mistakenScopes,
];
const granted = fc.option(fc.subarray([...new Set(names)]), { nil: undefined });

const item = fc.record({
  about: fc.constant('item' as const),
  item: fc.record({
    kind: fc.constant('record' as const),
    ids: fc.record({
      recordId: fc.constant('9101'),
      objectTypeId: fc.constantFrom(...standardTypes, '2-7701', '0-999'),
    }),
  }),
  state: fc.constantFrom('pass' as const, 'fail' as const, 'notChecked' as const),
});
/** A 403 names what is lacking; anything else is no matter of scopes. */
const items = fc.array(item, { maxLength: 12 }).map((all): Check[] =>
  all.map((check) =>
    check.state === 'fail'
      ? {
          ...check,
          problem: { kind: 'missingScopes', scopes: scopesToRead(check.item.ids.objectTypeId) },
        }
      : check,
  ),
);

test('each granted scope is needed, spare or harmless, and none is two of them', () => {
  fc.assert(
    fc.property(granted, items, fc.constantFrom('v3', '2026-09'), (scopes, checks, version) => {
      const facts = { portalId: '1', ...(scopes && { scopes }) };
      const check = judgeScopes(facts, checks, version);
      const needed = (check.scopeReport?.needed ?? []).map(({ scope }) => scope);
      const spare = (check.scopeReport?.spare ?? []).flatMap((group) => group.scopes);
      expect(new Set(needed).size).toBe(needed.length);
      expect(spare.filter((scope) => needed.includes(scope))).toEqual([]);
      expect(spare.filter((scope) => scope === 'oauth' || !scopes?.includes(scope))).toEqual([]);
      const dangerous = (scopes ?? []).filter(
        (scope) => (isWriteScope(scope) || isSensitiveScope(scope)) && !needed.includes(scope),
      );
      expect(spare).toEqual(expect.arrayContaining(dangerous));
    }),
    { numRuns: 500 },
  );
});

test('the line fails just where a scope is missing, and names it', () => {
  fc.assert(
    fc.property(granted, items, (scopes, checks) => {
      const check = judgeScopes({ portalId: '1', ...(scopes && { scopes }) }, checks);
      const missing = (check.scopeReport?.needed ?? []).filter(({ state }) => state === 'missing');
      const refused = checks.some(({ problem }) => problem);
      expect(check.state === 'fail').toBe(missing.length > 0 || refused);
      if (check.problem?.kind === 'missingScopes') {
        expect(check.problem.scopes).toEqual(missing.map(({ scope }) => scope));
      }
    }),
    { numRuns: 500 },
  );
});
