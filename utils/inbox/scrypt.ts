import { Decrypter, Encrypter, armor } from 'age-encryption';

/** Seals and unseals text with a passphrase; in the page a worker does it (scrypt takes a second). */
export type Scrypt = {
  /** The armored age file, which `age -d` opens. */
  readonly seal: (text: string, passphrase: string) => Promise<string>;
  /** The text; `undefined` where the passphrase is another or the file is damaged. */
  readonly unseal: (sealed: string, passphrase: string) => Promise<string | undefined>;
};

/** Does the work where it is called. */
export const scryptHere: Scrypt = {
  async seal(text, passphrase) {
    const encrypter = new Encrypter();
    encrypter.setPassphrase(passphrase);
    return armor.encode(await encrypter.encrypt(text));
  },
  async unseal(sealed, passphrase) {
    try {
      const decrypter = new Decrypter();
      decrypter.addPassphrase(passphrase);
      return await decrypter.decrypt(armor.decode(sealed.trim()), 'text');
    } catch {
      return undefined;
    }
  },
};

/** What the worker is asked for, and what it answers. */
export type ScryptJob = {
  readonly job: keyof Scrypt;
  readonly text: string;
  readonly passphrase: string;
};
export type ScryptAnswer = { readonly text?: string };
