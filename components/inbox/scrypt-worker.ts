import type { Scrypt, ScryptAnswer, ScryptJob } from '../../utils/inbox/scrypt.ts';
import { runInWorker } from '../../utils/one-job.ts';
import { failed } from '../../utils/result.ts';

const run = (job: ScryptJob): Promise<ScryptAnswer> =>
  runInWorker<ScryptAnswer>('/scrypt.js', job).catch(() => failed({ kind: 'openingEnded' }));

/** Scrypt off the page's own thread, so that the page answers meanwhile. */
export const scryptInWorker: Scrypt = {
  seal: (text, passphrase) => run({ job: 'seal', text, passphrase }),
  unseal: (text, passphrase) => run({ job: 'unseal', text, passphrase }),
};
