import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { initTools } from '../utils/on-page/tools.ts';

/** The part of the page's script that acts on the bar: run there by utils/page-parts.ts. */
export default defineUnlistedScript(() => {
  self.handoff!.tools ??= initTools();
});
