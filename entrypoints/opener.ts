import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { doJobs } from '../utils/do-jobs.ts';
import { openJob } from '../utils/inbox/open-job.ts';

// A worker of the inbox, begun by components/inbox/opener.ts: it takes seconds to try a passphrase.
export default defineUnlistedScript(() => doJobs(globalThis, openJob));
