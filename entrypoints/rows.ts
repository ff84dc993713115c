import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { providePart } from '../utils/on-page/parts.ts';
import { initRows } from '../utils/on-page/rows.ts';

/** The part of the page's script for pages that list records. */
export default defineUnlistedScript(() => providePart('rows', initRows));
