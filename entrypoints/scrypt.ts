import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { doJobs } from '../utils/do-jobs.ts';
import { scryptJob } from '../utils/inbox/scrypt.ts';

// A worker of the inbox, begun by components/inbox/scrypt-worker.ts for one job.
export default defineUnlistedScript(() => doJobs(globalThis, scryptJob));
