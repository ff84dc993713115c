import type { Scrypt, ScryptAnswer, ScryptJob } from '../../utils/inbox/scrypt.ts';
import { runInWorker } from '../../utils/one-job.ts';

const run = (job: ScryptJob) => runInWorker<ScryptAnswer>('/scrypt.js', job);

/** Scrypt off the page's own thread, so that the page answers meanwhile. */
export const scryptInWorker: Scrypt = {
  async seal(text, passphrase) {
    const sealed = await run({ job: 'seal', text, passphrase });
    if (!sealed.ok) throw new Error('Sealing with a passphrase has no problem of its own');
    return sealed.value;
  },
  unseal: (text, passphrase) => run({ job: 'unseal', text, passphrase }),
};
