import type { ApiVersion } from './api-paths.ts';
import { apiPathOf, schemaPath } from './api-paths.ts';
import type { Item } from './item.ts';
import { mainId } from './item.ts';
import { neededScopes } from './needed-scopes.ts';

/** How to see whether a token can read an item. */
export type ItemRead = {
  readonly path: string;
  /** The scopes to tick for it, where known. */
  readonly scopes: readonly string[];
};

/** The call that tries an item, or `undefined` where HubSpot offers none. */
export function readOf(item: Item, version: ApiVersion): ItemRead | undefined {
  const { name, value } = mainId(item);
  const scopes = neededScopes(item, version)[0] ?? [];
  if (item.kind === 'objectType') return { path: schemaPath(version, value), scopes };
  const path = apiPathOf(name, item.ids, version);
  if (!path) return undefined;
  return { path: name === 'objectTypeId' ? `${path}?limit=1` : path, scopes };
}
