import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { atNeed } from '../utils/at-need.ts';

// Loaded by utils/load-at-need.ts, which finds it here.
export default defineUnlistedScript(() => {
  globalThis.handoffAtNeed = atNeed;
});
