import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { ScryptJob } from '../utils/inbox/scrypt.ts';
import { scryptJob } from '../utils/inbox/scrypt.ts';

// A worker of the inbox, begun by components/inbox/scrypt-worker.ts for one job.
export default defineUnlistedScript(() => {
  globalThis.addEventListener('message', ({ data }: MessageEvent<ScryptJob>) => {
    void scryptJob(data).then((answer) => globalThis.postMessage(answer));
  });
});
