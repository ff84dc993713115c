import { basename, dirname } from 'node:path';
import type { Plugin } from 'vite';

/** WXT begins each page with its plugins, of which we have none: a file that all pages would share. */
export const noWxtPlugins: Plugin = {
  name: 'no-wxt-plugins',
  apply: 'build',
  enforce: 'pre',
  resolveId: (id, importer) =>
    id.endsWith('virtual:wxt-html-plugins')
      ? `\0no-plugins:${basename(dirname(importer ?? ''))}`
      : undefined,
  load: (id) => (id.startsWith('\0no-plugins:') ? 'export {}' : undefined),
};
