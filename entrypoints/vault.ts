import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { VaultJob } from '../utils/inbox/vault-job.ts';
import { vaultJob } from '../utils/inbox/vault-job.ts';

// A worker of the inbox, begun by components/inbox/seal-for-vault.ts for one job.
export default defineUnlistedScript(() => {
  globalThis.addEventListener('message', ({ data }: MessageEvent<VaultJob>) => {
    void vaultJob(data).then((answer) => globalThis.postMessage(answer));
  });
});
