import { defineConfig } from '@playwright/test';

/** The production build in a real Chromium, on the stand-in. Build it first: `wxt build`. */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  // One more than there are cores on a small machine: a test often waits for its browser.
  workers: 3,
  fullyParallel: true,
  // On a shared machine a browser may be starved. Its test is then listed as flaky.
  retries: 1,
  timeout: 180_000,
  expect: { timeout: 30_000 },
  reporter: [['list']],
  use: { trace: 'off', screenshot: 'off', video: 'off' },
});
