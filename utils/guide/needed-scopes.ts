import type { Item } from '../hubspot/item.ts';
import { readOf } from '../hubspot/item-read.ts';

/** The scopes by which everything in a handoff can be read: each once, in the items' order. */
export const neededScopes = (items: readonly Item[]): readonly string[] => [
  ...new Set(items.flatMap((item) => readOf(item, '2026-09')?.scopes ?? [])),
];
