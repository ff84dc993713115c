import { test as base } from '@playwright/test';
import type { Page } from '@playwright/test';
import { startStandIn } from '../stand-in/server.ts';
import type { StandIn, StandInOptions } from '../stand-in/server.ts';
import { bar } from './bar.ts';
import { closeBrowser, launchBrowser } from './browser.ts';
import type { OwnBrowser } from './browser.ts';
import { installExtension } from './extension.ts';
import type { Extension } from './extension.ts';

export { expect } from '@playwright/test';
export { bar };

type Fixtures = {
  /** Whether the extension is there when the test starts; `test.use({ installed: false })`. */
  installed: boolean;
  /** How that HubSpot answers. A burst limit's window is short, since tests wait it out. */
  standInOptions: StandInOptions;
  /** A HubSpot of its own for this test, with the record of every request. */
  standIn: StandIn;
  /** A browser of its own for this test. */
  own: OwnBrowser;
  /** Where the browser keeps everything it writes to the disk. */
  profileDir: string;
  /** Installs the extension, once. */
  install: () => Promise<Extension>;
  /** The extension, installed. */
  extension: Extension;
};

/** Playwright's test, with the stand-in, a fresh Chromium and the production build. */
export const test = base.extend<Fixtures>({
  installed: [true, { option: true }],
  standInOptions: [{ intervalMs: 1000 }, { option: true }],
  standIn: async ({ standInOptions }, use) => {
    const standIn = await startStandIn(standInOptions);
    await use(standIn);
    await standIn.close();
  },
  own: async ({ standIn }, use) => {
    const own = await launchBrowser(standIn.port);
    await use(own);
    await closeBrowser(own);
  },
  profileDir: ({ own }, use) => use(own.profileDir),
  install: async ({ own }, use) => {
    let extension: Promise<Extension> | undefined;
    await use(() => (extension ??= installExtension(own)));
  },
  extension: async ({ install }, use) => use(await install()),
  context: async ({ own, installed, install }, use) => {
    if (installed) await install();
    await use(own.context);
  },
  page: async ({ context }, use) => use(context.pages()[0] ?? (await context.newPage())),
});

/** What is on the clipboard, read in a page that has been given leave to. */
export async function readClipboard(page: Page): Promise<string> {
  const { origin } = new URL(page.url());
  // Granting one takes away the others.
  const granted = ['clipboard-read', 'clipboard-write'];
  await page.context().grantPermissions(granted, { origin });
  await page.bringToFront();
  return page.evaluate(() => navigator.clipboard.readText());
}
