import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { links } from '../utils/links.ts';

// Loaded by utils/load-work.ts, which finds it here.
export default defineUnlistedScript(() => {
  globalThis.handoffLinks = links;
});
