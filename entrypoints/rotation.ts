import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { rotation } from '../utils/rotation/rest.ts';

// Loaded by utils/load-work.ts, which finds it here.
export default defineUnlistedScript(() => {
  globalThis.handoffRotation = rotation;
});
