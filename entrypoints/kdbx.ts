import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import * as kdbx from '../utils/handoff/formats/kdbx.ts';

// Loaded by utils/load-work.ts, which finds it here.
export default defineUnlistedScript(() => {
  globalThis.handoffKdbx = kdbx;
});
