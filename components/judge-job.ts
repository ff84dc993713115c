import { strengthOf as ofKey } from '../utils/inbox/strength.ts';
import { strengthOf as ofFile } from './strength.ts';

/** The judges: of a passphrase for a sealed file, and of one for a key that lies on the disk. */
const judges = {
  file: ofFile,
  key: (passphrase: string, known: string) => ofKey(passphrase, [known]),
};

/** What the worker that judges passphrases is asked; `known` is what whoever guesses tries first. */
export type JudgeJob = {
  readonly judge: keyof typeof judges;
  readonly passphrase: string;
  readonly known: string;
};

/** What it answers. */
export type JudgeAnswer<Judge extends JudgeJob['judge']> = ReturnType<(typeof judges)[Judge]>;

/** Does the job. The lists of words take a tenth of a second, so a page has it done elsewhere. */
export const judgeJob = ({ judge, passphrase, known }: JudgeJob) =>
  judges[judge](passphrase, known);
