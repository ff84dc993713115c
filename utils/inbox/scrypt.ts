import { sealWithPassphrase } from '../handoff/formats/age.ts';
import { openAge } from '../handoff/opening/age.ts';

/** Seals and unseals text with a passphrase. It takes a second, so a page has it done elsewhere. */
export type Scrypt = {
  /** The armored age file, which `age -d` opens. */
  readonly seal: (text: string, passphrase: string) => Promise<string>;
  /** The text; `undefined` where the passphrase is another or the file is damaged. */
  readonly unseal: (sealed: string, passphrase: string) => Promise<string | undefined>;
};

/** Does the work where it is called. */
export const scryptHere: Scrypt = {
  seal: async (text, passphrase) =>
    new TextDecoder().decode(await sealWithPassphrase(text, passphrase)),
  async unseal(sealed, passphrase) {
    const file = new TextEncoder().encode(sealed);
    const opened = await openAge(file, { identities: [], passphrase });
    return opened.ok ? new TextDecoder().decode(opened.value.bytes) : undefined;
  },
};

/** What the worker is asked for, and what it answers. */
export type ScryptJob = {
  readonly job: keyof Scrypt;
  readonly text: string;
  readonly passphrase: string;
};
export type ScryptAnswer = { readonly text?: string };
