import type { Plugin } from 'vite';

/** kdbxweb asks for Node's `crypto` where there is no WebCrypto, which there is in every browser. */
export const noNodeCrypto: Plugin = {
  name: 'no-node-crypto',
  enforce: 'pre',
  resolveId: (id, importer) =>
    id === 'crypto' && importer?.includes('/kdbxweb/') ? '\0no-node-crypto' : undefined,
  load: (id) => (id === '\0no-node-crypto' ? 'export default {}' : undefined),
};
