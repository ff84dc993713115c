import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { open } from '../utils/handoff/open.ts';
import type { OpenAnswer, OpenJob } from '../utils/inbox/open-job.ts';

// A worker of the inbox, begun by components/inbox/opener.ts: it takes seconds to try a passphrase.
export default defineUnlistedScript(() => {
  globalThis.addEventListener('message', ({ data }: MessageEvent<OpenJob>) => {
    void open(data.bytes, data.keys).then((result) => {
      const answer: OpenAnswer = { job: data.job, result };
      globalThis.postMessage(answer);
    });
  });
});
