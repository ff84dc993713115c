import { mistakenScope, mistakenScopes, realScopes } from '../hubspot/mistaken-scopes.ts';
import { scopeArea } from '../hubspot/scope-names.ts';
import { holdsToken } from '../hubspot/token.ts';

/** Scopes that a text names. */
export type NamedScopes = {
  /** In HubSpot's own names, each once. */
  readonly scopes: readonly string[];
  /** Names that HubSpot does not have, or has for something else, and what is ticked in their place. */
  readonly translated: readonly { readonly name: string; readonly instead: readonly string[] }[];
};

/** The most scopes that are taken from a text. */
const most = 60;

const none: NamedScopes = { scopes: [], translated: [] };

/**
 * Reads the scopes that instructions name out of any text: lines, commas, an address for installing.
 * Every token has `oauth`, so it is left out. A text that holds a token names nothing.
 */
export function namedScopes(text: string): NamedScopes {
  if (holdsToken(text)) return none;
  const words = text
    .replace(/%20|%2C/gi, ' ')
    .split(/[^\w.-]+/)
    .map((word) => word.replace(/^[.-]+|[.-]+$/g, ''));
  const names = [...new Set(words.filter(isScope))].slice(0, most);
  const translated = names.flatMap((name) => {
    const meant = mistakenScope(name);
    return meant ? [{ name, instead: meant.instead }] : [];
  });
  return { scopes: realScopes(names), translated };
}

/** Words that are scopes by themselves, and names with dots or dashes of a known part of HubSpot. */
const oneWord = new Set([
  'tickets',
  'forms',
  'files',
  'content',
  'automation',
  'timeline',
  'hubdb',
]);

const isScope = (word: string): boolean =>
  oneWord.has(word) ||
  mistakenScopes.includes(word) ||
  (/^[a-z][a-z0-9_]*([.-][a-z0-9_]+)+$/.test(word) && scopeArea(word) !== 'other');
