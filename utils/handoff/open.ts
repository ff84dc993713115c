import { Decrypter, armor } from 'age-encryption';
import type { Result } from '../result.ts';
import { failed, ok } from '../result.ts';
import type { OpenProblem } from './problem.ts';
import type { Handoff } from './schema.ts';
import { handoffSchema } from './schema.ts';

/** The forms of file that a handoff is sealed in. */
export type SealFormat = 'age' | 'html' | 'zip' | 'kdbx' | 'bitwarden';

/** What a file can be opened with: age identities (`AGE-SECRET-KEY-1…`), a passphrase, or both. */
export type OpenKeys = { readonly identities: readonly string[]; readonly passphrase?: string };

/** A file that has been opened, and with what: the place of the identity in the list, or `undefined`. */
export type Opened = {
  readonly handoff: Handoff;
  readonly format: SealFormat;
  readonly identity?: number;
};

/** Opens a sealed file of any of our forms. Nothing is given back unless all of it holds. */
export async function open(
  bytes: Uint8Array<ArrayBuffer>,
  { identities, passphrase }: OpenKeys,
): Promise<Result<Opened, OpenProblem>> {
  const text = new TextDecoder().decode(bytes);
  for (const [identity, secret] of identities.entries()) {
    try {
      const decrypter = new Decrypter();
      decrypter.addIdentity(secret);
      const json = await decrypter.decrypt(armor.decode(text), 'text');
      return ok({ handoff: handoffSchema.parse(JSON.parse(json)), format: 'age', identity });
    } catch {
      continue;
    }
  }
  if (passphrase === undefined) return failed({ kind: 'passphraseNeeded' });
  return failed({ kind: 'fileOtherKey' });
}
