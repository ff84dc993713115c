import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { ScryptAnswer, ScryptJob } from '../utils/inbox/scrypt.ts';
import { scryptHere } from '../utils/inbox/scrypt.ts';

// A worker of the inbox, begun by components/inbox/scrypt-worker.ts for one job.
export default defineUnlistedScript(() => {
  globalThis.addEventListener('message', ({ data }: MessageEvent<ScryptJob>) => {
    void scryptHere[data.job](data.text, data.passphrase).then((text) => {
      const answer: ScryptAnswer = text === undefined ? {} : { text };
      globalThis.postMessage(answer);
    });
  });
});
