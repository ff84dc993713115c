import type { Item } from '../hubspot/item.ts';
import { neededScopes } from '../hubspot/needed-scopes.ts';

/** The scopes by which everything in a handoff can be read: each once, in the items' order. */
export const scopesToTick = (items: readonly Item[]): readonly string[] => [
  ...new Set(items.flatMap((item) => neededScopes(item, '2026-09')[0] ?? [])),
];
