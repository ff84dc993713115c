import { sealWithPassphrase } from '../handoff/formats/age.ts';
import { openAge } from '../handoff/opening/age.ts';
import type { OpenProblem } from '../handoff/problem.ts';
import type { Result } from '../result.ts';
import { ok } from '../result.ts';

/** Seals and unseals text with a passphrase. It takes a second, so a page has it done elsewhere. */
export type Scrypt = {
  /** The armored age file, which `age -d` opens; `openingEnded` where it came to none. */
  readonly seal: (text: string, passphrase: string) => Promise<ScryptAnswer>;
  /** The text; `passphraseWrong` where the passphrase is another. */
  readonly unseal: (sealed: string, passphrase: string) => Promise<ScryptAnswer>;
};

/** Does the work where it is called. */
export const scryptHere: Scrypt = {
  seal: async (text, passphrase) =>
    ok(new TextDecoder().decode(await sealWithPassphrase(text, passphrase))),
  async unseal(sealed, passphrase) {
    const file = new TextEncoder().encode(sealed);
    const opened = await openAge(file, { identities: [], passphrase });
    return opened.ok ? ok(new TextDecoder().decode(opened.value.bytes)) : opened;
  },
};

/** What the worker is asked for, and what it answers. */
export type ScryptJob = {
  readonly job: keyof Scrypt;
  readonly text: string;
  readonly passphrase: string;
};
export type ScryptAnswer = Result<string, OpenProblem>;

/** Does a job. */
export const scryptJob = ({ job, text, passphrase }: ScryptJob): Promise<ScryptAnswer> =>
  scryptHere[job](text, passphrase);
