import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { initMenu } from '../utils/on-page/menu.ts';
import { providePart } from '../utils/on-page/parts.ts';

// Run in the page by the background, when the page's script asks for it (utils/page-parts.ts).
export default defineUnlistedScript(() => providePart('menu', initMenu));
