import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { sealFor } from '../utils/seal-worker.ts';

// A worker for one job: of the background, begun by utils/seal-apart.ts, or of the inbox.
export default defineUnlistedScript(() => sealFor(globalThis));
