import { defineConfig } from 'vitest/config';
import { packPages } from './utils/hubspot/pack.ts';
import { appPages } from './utils/hubspot/pages.ts';

const here = (path: string) => new URL(path, import.meta.url).pathname;

export default defineConfig({
  resolve: {
    alias: {
      // The word catalogue is read from its file, since there is no browser to ask.
      '#i18n': here('tests/catalogue.ts'),
      '@noble/hashes/scrypt.js': here('tests/native-scrypt.ts'),
    },
  },
  define: { __PAGES__: JSON.stringify(packPages(appPages)) },
  // Deriving a key from a passphrase takes seconds on a busy machine.
  test: {
    include: ['tests/**/*.test.ts'],
    restoreMocks: true,
    testTimeout: 60_000,
    maxWorkers: 2,
    server: { deps: { inline: ['age-encryption'] } },
  },
});
