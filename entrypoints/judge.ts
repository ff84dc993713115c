import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { judgeJob } from '../components/judge-job.ts';
import { doJobs } from '../utils/do-jobs.ts';

// A worker of pages with a field for a passphrase, begun by components/use-judge.ts.
export default defineUnlistedScript(() => doJobs(globalThis, judgeJob));
