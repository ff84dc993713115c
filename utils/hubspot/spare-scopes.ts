import type { Item } from './item.ts';
import { usefulScopes } from './needed-scopes.ts';
import type { SpareScopes } from './report.ts';
import {
  isSensitiveScope,
  isWriteScope,
  scopeArea,
  scopeAreas,
  scopeSubject,
} from './scope-names.ts';

/**
 * The scopes that a token has and no item needs: those for sensitive data, those that write, and
 * those of subjects that nobody asked for, by area. A read scope of a subject that was asked for (a
 * deal's properties beside the deal) is not counted. Without items only the first two are told:
 * what the token is for is not known then, so nothing can be too much of it.
 */
export function spareScopes(
  granted: readonly string[],
  needed: readonly string[],
  items: readonly Item[],
): SpareScopes[] {
  const useful = new Set(items.flatMap(usefulScopes));
  const subjects = new Set(needed.map(scopeSubject));
  const groups = new Map<SpareScopes['group'], string[]>();
  for (const scope of new Set(granted)) {
    // Every app has `oauth`, whatever was ticked.
    if (scope === 'oauth' || needed.includes(scope) || useful.has(scope)) continue;
    const group = isSensitiveScope(scope)
      ? 'sensitive'
      : isWriteScope(scope)
        ? 'write'
        : needed.length > 0 && !subjects.has(scopeSubject(scope))
          ? scopeArea(scope)
          : undefined;
    if (group) groups.set(group, [...(groups.get(group) ?? []), scope]);
  }
  const order = ['sensitive', 'write', ...scopeAreas] as const;
  return order.flatMap((group) => {
    const scopes = groups.get(group);
    return scopes ? [{ group, scopes: scopes.toSorted() }] : [];
  });
}
