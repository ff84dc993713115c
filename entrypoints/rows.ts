import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { initRows } from '../utils/on-page/rows.ts';

/** The part of the page's script for pages that list records: run there by utils/page-parts.ts. */
export default defineUnlistedScript(() => {
  self.handoff!.rows ??= initRows();
});
