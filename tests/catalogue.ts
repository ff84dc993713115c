/** What `#i18n` is in tests: the extension's own lookup, on the catalogue's file. */
export { i18n, messages } from '../cli/catalogue.ts';
