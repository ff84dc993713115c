import { defineConfig } from 'vitest/config';
import { packPages } from './utils/hubspot/pack.ts';
import { appPages } from './utils/hubspot/pages.ts';

export default defineConfig({
  define: { __PAGES__: JSON.stringify(packPages(appPages)) },
  test: { include: ['tests/**/*.test.ts'], restoreMocks: true },
});
