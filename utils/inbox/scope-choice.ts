import { namedScopes } from '../guide/named-scopes.ts';
import type { NamedScopes } from '../guide/named-scopes.ts';
import { idNames } from '../hubspot/ids.ts';
import { meetingLinkScopes, neededScopes, schemaScopes } from '../hubspot/needed-scopes.ts';
import { scopesToRead, standardTypes } from '../hubspot/object-types.ts';
import { holdsToken } from '../hubspot/token.ts';

/** The scopes that are known of what a handoff can name, to choose from, by name. */
export const knownScopes: readonly string[] = [
  ...new Set([
    ...meetingLinkScopes,
    ...schemaScopes,
    ...standardTypes.flatMap(scopesToRead),
    ...scopesToRead('2-0'),
    ...idNames.flatMap((name) =>
      neededScopes({ kind: 'other', ids: { [name]: '0' } }, '2026-09').flat(),
    ),
  ]),
].sort();

/**
 * The scopes that somebody typed or pasted. A single word that has the form of a name is taken as it
 * is: HubSpot has more scopes than we know.
 */
export function typedScopes(text: string): NamedScopes {
  const named = namedScopes(text);
  const word = text.trim();
  if (named.scopes.length + named.translated.length > 0) return named;
  const isName = /^[a-z][a-z0-9_.-]{2,99}$/.test(word) && word !== 'oauth' && !holdsToken(word);
  return { scopes: isName ? [word] : [], translated: [] };
}
