import type { Plugin } from 'vite';

/** zip.js's writer brings the whole reader, for adding to a ZIP that is there. None of ours is added to. */
export const noZipReader: Plugin = {
  name: 'no-zip-reader',
  enforce: 'pre',
  resolveId: (id, importer) =>
    id === './zip-reader.js' && importer?.endsWith('/zip-writer.js')
      ? '\0no-zip-reader'
      : undefined,
  load: (id) => (id === '\0no-zip-reader' ? 'export default {}' : undefined),
};
