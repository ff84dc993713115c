import { lookUp } from '../../utils/handoff/looked-up.ts';
import type { Handoff } from '../../utils/handoff/schema.ts';
import type { SealJob } from '../../utils/handoff/seal-job.ts';
import type { SealedFile } from '../../utils/handoff/seal.ts';
import { runInWorker } from '../../utils/one-job.ts';
import { pageWords } from '../../utils/page-words.ts';

/** The forms of file that password managers take in. */
export type Vault = 'kdbx' | 'bitwarden';

/** Seals a handoff that is open into a password manager's own form, under a made passphrase. */
export const sealForVault = (handoff: Handoff, format: Vault): Promise<SealedFile> =>
  runInWorker('/seal.js', {
    handoff,
    to: { with: 'passphrase', format },
    words: lookUp(handoff, pageWords()),
  } satisfies SealJob);
