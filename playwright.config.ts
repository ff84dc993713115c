import { defineConfig } from '@playwright/test';

/** The production build in a real Chromium, on the stand-in. Build it first: `wxt build`. */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  workers: 2,
  fullyParallel: true,
  // Each test starts a browser: on a shared machine one may be starved. It is then listed as flaky.
  retries: 1,
  timeout: 180_000,
  expect: { timeout: 30_000 },
  reporter: [['list']],
  use: { trace: 'off', screenshot: 'off', video: 'off' },
});
