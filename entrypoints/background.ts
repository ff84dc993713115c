import { defineBackground } from 'wxt/utils/define-background';
import { startBackground } from '../utils/background.ts';

// Called, not handed over: WXT runs what it is handed in Node when it prepares a build.
export default defineBackground(() => startBackground());
