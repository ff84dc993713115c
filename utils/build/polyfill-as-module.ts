import type { Plugin } from 'vite';

/**
 * Has webextension-polyfill as a module. Taken in as CommonJS, its result is copied key by key, and
 * that has the browser make each of its APIs, a millisecond and more in every page and background.
 */
export const polyfillAsModule: Plugin = {
  name: 'polyfill-as-module',
  transform: (code, id) =>
    id.includes('/webextension-polyfill/')
      ? `const module = { exports: {} }, exports = module.exports;\n${code}\nexport default module.exports;`
      : undefined,
};
