import { scryptSync } from 'node:crypto';

/**
 * Stands in for the scrypt of age-encryption with Node's own (OpenSSL), which is faster, in all that
 * Vitest runs in its own process. The one that ships is at work where the command is started and in
 * the browser tests; age's own test vectors hold this one to the same results.
 */
export const scrypt = (
  password: string | Uint8Array,
  salt: string | Uint8Array,
  { N, r, p, dkLen }: { N: number; r: number; p: number; dkLen: number },
): Uint8Array =>
  // A copy of plain bytes: a Buffer is told apart from them where two are compared.
  new Uint8Array(scryptSync(password, salt, dkLen, { N, r, p, maxmem: 2 ** 31 - 1 }));
