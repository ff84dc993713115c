/**
 * The forms of what HubSpot calls a token or a key. Sources: HubSpot's docs and public code
 * (2026-11); those of the refresh token and the developer key are inferred from single sightings.
 */

/**
 * `pat-<region>-<uuid>`: service keys and private apps alike. UUID version bits are not checked, as
 * public samples carry other nibbles.
 */
const accessToken = String.raw`pat-([a-z]{2,4}\d{1,2})-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?![\w-])`;
const standingFree = new RegExp(String.raw`(?<![\w-])${accessToken}`, 'gi');
const anywhere = new RegExp(accessToken, 'gi');

/** Beginning like an access token, with what HubSpot shows in the place of the rest. */
export const masked = /pat-[a-z]{2,4}\d{1,2}-[0-9a-f-]*[*•●∗＊⁎·]/i;

/** An access token that has begun, whole or not. */
export const begun = /(?<![\w-])pat-[a-z]{2,4}\d{1,2}-/i;

/** The key of HubSpot's command line: base64 of what begins with `$`, a length and a region. */
export const personalAccessKey = /^Ci[A-Za-z0-9+/_-]{80,}={0,2}$/;

/** An OAuth access token, opaque; the API takes it for half an hour. */
export const oauthAccessToken = /^C[A-Za-z0-9_-]{30,}$/;

/** An OAuth refresh token: a region and groups of 4, 4, 4, 4 and 12. */
export const refreshToken = /^(?:na|eu|ap)\d-(?:[0-9a-f]{4}-){4}[0-9a-f]{12}$/i;

/** A developer API key of the newer form: a region and hexadecimal groups. */
export const developerKey = /^(?:na|eu|ap)\d-[0-9a-f-]{20,}$/i;

/** An old API key where its name stands beside it, as in `?hapikey=`. */
export const hapikey = /\bhapi[_-]?key\b/i;

/** Dashes as typed on a keyboard, and nothing that cannot be seen. */
export const plainText = (text: string): string =>
  text.replace(/[‐-―−]/g, '-').replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/g, '');

/** The words of a text that could be a key: code, JSON and headers put these signs around one. */
export const wordsOf = (text: string): string[] =>
  text.split(/[\s"'`“”‘’«»;,<>()[\]{}=:&?\\]+/).filter(Boolean);

/**
 * All different access tokens in a text, by their regions. One that touches a word before it is
 * looked for next, then one that a line break has cut in two.
 */
export function findTokens(text: string): Map<string, string> {
  const looks = [
    () => text.matchAll(standingFree),
    () => text.matchAll(anywhere),
    () => text.replace(/\s+/g, '').matchAll(anywhere),
  ];
  for (const look of looks) {
    const found = new Map([...look()].map((match) => [match[0], match[1]!]));
    if (found.size > 0) return found;
  }
  return new Map();
}

/** A word in the form of the two kinds that begin with no `pat-`. Plain words have no digits. */
export const isOpaqueKey = (word: string): boolean =>
  personalAccessKey.test(word) ||
  (oauthAccessToken.test(word) && /\d/.test(word) && /[a-z]/.test(word));
