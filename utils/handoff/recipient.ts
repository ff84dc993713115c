import { bech32 } from '@scure/base';
import type { Result } from '../result.ts';
import { failed, ok } from '../result.ts';
import type { RecipientProblem } from './problem.ts';

/** Longest key that is read at all: post-quantum age keys have about 2,000 characters. */
const longest = 4000;

/**
 * Reads an age public key: X25519 (`age1…`) or hybrid post-quantum (`age1pq1…`), white space
 * around it or line breaks in it allowed. Form: https://c2sp.org/age (Bech32, BIP 173).
 */
export function parseRecipient(text: string): Result<string, RecipientProblem> {
  const key = text.replace(/\s+/g, '');
  if (!key) return failed({ kind: 'recipientMissing' });
  if (/AGE-SECRET-KEY-/i.test(key)) return failed({ kind: 'recipientIsSecret' });
  if (/^(?:ssh-|ecdsa-|sk-)/.test(key)) return failed({ kind: 'recipientIsSsh' });
  const lengths: { [prefix: string]: number } = { age: 32, age1pq: 1216 };
  try {
    const { prefix, words } = bech32.decode(key as `${string}1${string}`, longest);
    if (lengths[prefix] === bech32.fromWords(words).length) return ok(key.toLowerCase());
  } catch {
    // A wrong character or checksum: the text is no key, whatever else it may be.
  }
  return failed({ kind: 'recipientUnreadable' });
}
