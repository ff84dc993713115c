import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { initByHand } from '../utils/on-page/by-hand.ts';
import { providePart } from '../utils/on-page/parts.ts';

// Run in the page by the background, when the page's script asks for it (utils/page-parts.ts).
export default defineUnlistedScript(() => providePart('by-hand', initByHand));
