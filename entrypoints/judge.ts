import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { JudgeJob } from '../components/judge-job.ts';
import { judgeJob } from '../components/judge-job.ts';

// A worker of pages with a field for a passphrase, begun by components/use-judge.ts.
export default defineUnlistedScript(() => {
  globalThis.addEventListener('message', ({ data }: MessageEvent<JudgeJob>) => {
    globalThis.postMessage(judgeJob(data));
  });
});
