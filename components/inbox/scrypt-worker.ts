import browser from 'webextension-polyfill';
import type { Scrypt, ScryptAnswer, ScryptJob } from '../../utils/inbox/scrypt.ts';

/** One job, one worker: what it held of a passphrase ends with it. */
function run(job: ScryptJob): Promise<ScryptAnswer> {
  const worker = new Worker(browser.runtime.getURL('/scrypt.js'));
  return new Promise<ScryptAnswer>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<ScryptAnswer>) => resolve(data));
    worker.addEventListener('error', () => reject(new Error('The scrypt worker failed')));
    worker.postMessage(job);
  }).finally(() => worker.terminate());
}

/** Scrypt off the page's own thread, so that the page answers meanwhile. */
export const scryptInWorker: Scrypt = {
  async seal(text, passphrase) {
    const sealed = await run({ job: 'seal', text, passphrase });
    if (!sealed.ok) throw new Error('Sealing with a passphrase has no problem of its own');
    return sealed.value;
  },
  unseal: (text, passphrase) => run({ job: 'unseal', text, passphrase }),
};
