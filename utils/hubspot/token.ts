import type { Result } from '../result.ts';
import { failed, ok } from '../result.ts';
import { guid } from './ids.ts';
import type { PasteProblem } from './problem.ts';

/** A text that can be sent as a bearer token, and what its form says about it. */
export type AccessToken = {
  readonly token: string;
  /** `accessToken`: a service key or a private app token (same form). `oauth`: lives 30 minutes. */
  readonly kind: 'accessToken' | 'oauth';
  /** The region in the token's second part, e.g. `na1`. It is a hint, not proof. */
  readonly region?: string;
};

/** Regions seen in tokens in public code, 2026-11. Another one is worth a warning, no more. */
const knownRegions = new Set(['na1', 'na2', 'na3', 'eu1', 'ap1']);

/** True where a token names a region nobody has seen yet. */
export const regionIsUnknown = (token: AccessToken): boolean =>
  token.region !== undefined && !knownRegions.has(token.region.toLowerCase());

// pat-<region>-<uuid>. UUID version bits are not checked: public samples carry other nibbles.
const form =
  /(?<![\w-])pat-([a-z]{2,4}\d{1,2})-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?![\w-])/gi;
const mask = /pat-[a-z]{2,4}\d{1,2}-[0-9a-f-]*[*•●]/i;
const begin = /^pat-/i;
const begun = /(?<![\w-])pat-[a-z]{2,4}\d{1,2}-/i;
const personalAccessKey = /^Ci[A-Za-z0-9+/_-]{80,}={0,2}$/;
const oauth = /^C[A-Za-z0-9_-]{30,}$/;

/**
 * Reads what a person pasted as their token. Quotes, spaces, line breaks, invisible characters, a
 * `Bearer ` or `NAME=` before it and dashes that a word processor has changed do no harm.
 * Forms are those of HubSpot's docs and of public code; only the API can say whether one works.
 */
export function parseToken(text: string): Result<AccessToken, PasteProblem> {
  const plain = plainText(text);
  if (!plain.trim()) return failed({ kind: 'tokenMissing' });
  const found = findTokens(plain);
  if (found.length > 1) return failed({ kind: 'tokenSeveral' });
  if (found[0]) return ok(found[0]);
  if (mask.test(plain)) return failed({ kind: 'tokenMasked' });

  const bare = plain
    .replace(/\s+/g, '')
    .replace(/^.*?Bearer(?=C)/i, '')
    .replace(/^[A-Z_]+=/, '')
    .replace(/^["'`“”‘’«»]+|["'`“”‘’«»;,]+$/g, '');
  if (begin.test(bare)) return failed({ kind: 'tokenCutOff' });
  if (guid.test(bare)) return failed({ kind: 'tokenBareUuid' });
  if (personalAccessKey.test(bare)) return failed({ kind: 'tokenPersonalAccessKey' });
  if (oauth.test(bare)) return ok({ token: bare, kind: 'oauth' });
  return failed({ kind: 'tokenUnrecognised' });
}

/**
 * True where a text holds a token anywhere, whole or not: HubSpot's mask of one, one that was cut
 * off, a personal access key, an OAuth token. Rather once too often than once too seldom: what is
 * told apart by this is kept off screens and out of addresses.
 */
export function holdsToken(text: string): boolean {
  const plain = plainText(text);
  if (findTokens(plain).length > 0 || begun.test(plain)) return true;
  return plain.split(/[\s"'`“”‘’«»;,<>()=]+/).some(isOpaqueKey);
}

/** A word in the form of the two kinds that begin with no `pat-`. Plain words have no digits. */
const isOpaqueKey = (word: string): boolean =>
  personalAccessKey.test(word) || (oauth.test(word) && /\d/.test(word) && /[a-z]/.test(word));

/** Dashes as typed on a keyboard, and nothing that cannot be seen. */
const plainText = (text: string): string =>
  text.replace(/[‐-―−]/g, '-').replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/g, '');

/** All different tokens in a text; one that a line break has cut in two counts as one. */
function findTokens(text: string): AccessToken[] {
  let matches = [...text.matchAll(form)];
  if (matches.length === 0) matches = [...text.replace(/\s+/g, '').matchAll(joined)];
  const tokens = new Map(matches.map((match) => [match[0], match[1]!]));
  return [...tokens].map(([token, region]) => ({ token, kind: 'accessToken', region }));
}

// The same form where white space was taken out, so that words may stand right before it.
const joined = new RegExp(form.source.replace('(?<![\\w-])', ''), 'gi');
