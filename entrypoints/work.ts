import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { work } from '../utils/work.ts';

// Loaded by utils/load-work.ts, which finds it here.
export default defineUnlistedScript(() => {
  globalThis.handoffWork = work;
});
