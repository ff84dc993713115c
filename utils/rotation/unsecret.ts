import { holdsToken } from '../hubspot/token.ts';

/** A shared stretch of this many hexadecimal digits is hardly a coincidence. */
const stretch = 6;

/**
 * A text as it may be kept, or `undefined` where it holds a token or a part of this one: a sender may
 * have typed it among the words about the integration, or named the account after it.
 */
export function unsecret(text: string | undefined, token: string): string | undefined {
  if (!text?.trim() || holdsToken(text)) return undefined;
  const plain = bare(text);
  const secret = bare(token.replace(/^pat-[a-z]+\d+-/i, ''));
  for (let at = 0; at + stretch <= secret.length; at += 1) {
    if (plain.includes(secret.slice(at, at + stretch))) return undefined;
  }
  return text.trim();
}

const bare = (text: string) => text.toLowerCase().replace(/[^0-9a-z]/g, '');
