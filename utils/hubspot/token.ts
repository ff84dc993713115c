import type { Result } from '../result.ts';
import { failed, ok } from '../result.ts';
import type { PasteProblem } from './problem.ts';
import {
  begun,
  developerKey,
  findTokens,
  hapikey,
  isOpaqueKey,
  masked,
  oauthAccessToken,
  personalAccessKey,
  plainText,
  wordsOf,
} from './token-forms.ts';
import { pasteMistake } from './paste-mistake.ts';

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

/**
 * Reads what a person pasted as their token. Quotes, spaces, line breaks, invisible characters, a
 * header, a line of a `.env` file, JSON or curl around it and dashes that a word processor has
 * changed do no harm. Problems: `tokenMissing`, `tokenSeveral`, and every kind of `pasteMistake`;
 * none of them holds what was pasted. Only the API can say whether a token works.
 */
export function parseToken(text: string): Result<AccessToken, PasteProblem> {
  const plain = plainText(text);
  if (!plain.trim()) return failed({ kind: 'tokenMissing' });
  const [found, ...others] = findTokens(plain);
  if (others.length > 0) return failed({ kind: 'tokenSeveral' });
  if (found) return ok({ token: found[0], kind: 'accessToken', region: found[1] });
  if (masked.test(plain) || begun.test(plain)) return failed(pasteMistake(plain));

  const [oauth, ...more] = oauthTokens(plain);
  if (more.length > 0) return failed({ kind: 'tokenSeveral' });
  return oauth ? ok({ token: oauth, kind: 'oauth' }) : failed(pasteMistake(plain));
}

/** All different OAuth access tokens of a text; one that a line break has cut in two is one. */
function oauthTokens(plain: string): string[] {
  const words = wordsOf(plain).filter((word) => isOpaqueKey(word) && !personalAccessKey.test(word));
  const several = [...new Set(words)];
  if (several.length > 1) return several;
  const bare = plain
    .replace(/\s+/g, '')
    .replace(/^.*?Bearer(?=C)/i, '')
    .replace(/^[\w ]+=/, '')
    .replace(/^["'`“”‘’«»]+|["'`“”‘’«»;,]+$/g, '');
  if (personalAccessKey.test(bare)) return [];
  return oauthAccessToken.test(bare) ? [bare] : several;
}

/**
 * True where a text holds a token anywhere, whole or not: HubSpot's mask of one, one that was cut
 * off, a personal access key, an OAuth token, an old API key by its name. Rather once too often
 * than once too seldom: what is told apart by this is kept off screens and out of addresses.
 */
export function holdsToken(text: string): boolean {
  const plain = plainText(text);
  if (findTokens(plain).size > 0 || begun.test(plain) || hapikey.test(plain)) return true;
  return wordsOf(plain).some((word) => isOpaqueKey(word) || developerKey.test(word));
}
