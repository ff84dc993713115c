import { defineConfig } from 'vitest/config';
import { packPages } from './utils/hubspot/pack.ts';
import { appPages } from './utils/hubspot/pages.ts';

export default defineConfig({
  // The word catalogue is read from its file, since there is no browser to ask.
  resolve: { alias: { '#i18n': new URL('tests/catalogue.ts', import.meta.url).pathname } },
  define: { __PAGES__: JSON.stringify(packPages(appPages)) },
  // Deriving a key from a passphrase takes seconds on a busy machine.
  test: { include: ['tests/**/*.test.ts'], restoreMocks: true, testTimeout: 60_000, maxWorkers: 2 },
});
