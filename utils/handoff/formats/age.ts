import { Encrypter, armor } from 'age-encryption';
import type { Content } from '../format.ts';

/**
 * Seals text as an armored age file (https://c2sp.org/age), which survives being pasted into a
 * mail. `setUp` says to whom: a recipient's key or a passphrase.
 */
async function sealAge(text: string, setUp: (encrypter: Encrypter) => void): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  setUp(encrypter);
  return new TextEncoder().encode(armor.encode(await encrypter.encrypt(text)));
}

/** Seals to an age public key, which must have been read by `parseRecipient`. */
export const sealToKey = (json: string, recipient: string): Promise<Uint8Array> =>
  sealAge(json, (encrypter) => encrypter.addRecipient(recipient));

/** Seals with a passphrase: scrypt at age's usual work factor of 2^18, about a second. */
export const sealWithPassphrase = (text: string, passphrase: string): Promise<Uint8Array> =>
  sealAge(text, (encrypter) => encrypter.setPassphrase(passphrase));

/** Seals a handoff with a passphrase. */
export const seal = ({ json }: Content, passphrase: string): Promise<Uint8Array> =>
  sealWithPassphrase(json, passphrase);
