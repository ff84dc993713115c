import { base64urlnopad } from '@scure/base';
import { sha256 } from './bytes.ts';

/** Ten words of 7,776 are 129 bits. */
const wordCount = 10;

/**
 * A signing key as words to compare by phone: the SHA-256 of the key, read as one big number, written
 * in the list's words. `key` is an Ed25519 public key in base64url (RFC 8037, `x`).
 */
export async function fingerprintOf(key: string, words: readonly string[]): Promise<string[]> {
  const digest = await sha256(new Uint8Array(base64urlnopad.decode(key)));
  let number = digest.reduce((sum, byte) => sum * 256n + BigInt(byte), 0n);
  const base = BigInt(words.length);
  return Array.from({ length: wordCount }, () => {
    const word = words[Number(number % base)]!;
    number /= base;
    return word;
  });
}
