import { expect, test as base } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { startStandIn } from '../stand-in/server.ts';
import type { StandIn, StandInOptions } from '../stand-in/server.ts';
import { bar } from './bar.ts';
import { clearBrowser, closeBrowser, launchBrowser } from './browser.ts';
import type { OwnBrowser } from './browser.ts';
import { installExtension } from './extension.ts';
import type { Extension } from './extension.ts';

export { expect };
export { bar };

type Fixtures = {
  /** Whether the extension is there when the test starts; `test.use({ installed: false })`. */
  installed: boolean;
  /** Whether the browser is this test's alone, from start to end; `test.use({ alone: true })`. */
  alone: boolean;
  /** How that HubSpot answers. A burst limit's window is short, since tests wait it out. */
  standInOptions: StandInOptions;
  /** A HubSpot of its own for this test, with the record of every request. */
  standIn: StandIn;
  /** A browser that no other test uses meanwhile, as it was when it started but for its profile. */
  own: OwnBrowser;
  /** Where the browser keeps everything it writes to the disk. */
  profileDir: string;
  /** Installs the extension, once. */
  install: () => Promise<Extension>;
  /** The extension, installed. */
  extension: Extension;
};

/** What tests use one after the other: starting it takes longer than most tests do. */
type Shared = {
  /** The port of each test's stand-in: a browser is told it once, when it starts. */
  port: number;
  chromium: OwnBrowser;
};

/** Playwright's test, with the stand-in, a cleared Chromium and the production build. */
export const test = base.extend<Fixtures, Shared>({
  installed: [true, { option: true }],
  alone: [false, { option: true }],
  port: [
    async ({}, use) => {
      const standIn = await startStandIn();
      await standIn.close();
      await use(standIn.port);
    },
    { scope: 'worker' },
  ],
  chromium: [
    async ({ port }, use) => {
      const own = await launchBrowser(port);
      await use(own);
      await closeBrowser(own);
    },
    { scope: 'worker' },
  ],
  standInOptions: [{ intervalMs: 1000 }, { option: true }],
  standIn: async ({ port, standInOptions }, use) => {
    const standIn = await startStandIn({ ...standInOptions, port });
    await use(standIn);
    await standIn.close();
  },
  own: async ({ alone, chromium, standIn }, use) => {
    const own = alone ? await launchBrowser(standIn.port) : chromium;
    await use(own);
    await (alone ? closeBrowser(own) : clearBrowser(own));
  },
  profileDir: ({ own }, use) => use(own.profileDir),
  install: async ({ own }, use) => {
    let extension: Promise<Extension> | undefined;
    await use(() => (extension ??= installExtension(own)));
    await (await extension)?.uninstall();
  },
  extension: async ({ install }, use) => use(await install()),
  context: async ({ own, installed, install }, use) => {
    if (installed) await install();
    await use(own.context);
  },
  page: async ({ context }, use) => use(context.pages()[0] ?? (await context.newPage())),
});

/** Clicks a button that copies, and waits until it says so: a page that loses the focus copies nothing. */
export async function clickCopy(button: Locator): Promise<void> {
  await button.click();
  await expect(button).toHaveAttribute('data-state', 'copied');
}

/** What is on the clipboard, read in a page that has been given leave to. */
export async function readClipboard(page: Page): Promise<string> {
  const { origin } = new URL(page.url());
  // Granting one takes away the others.
  const granted = ['clipboard-read', 'clipboard-write'];
  await page.context().grantPermissions(granted, { origin });
  await page.bringToFront();
  return page.evaluate(() => navigator.clipboard.readText());
}
