import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import type { BrowserContext, CDPSession } from '@playwright/test';
import { appHosts } from '../../utils/hubspot/hosts.ts';
import { hostRules } from '../stand-in/hosts.ts';
import { chromiumPath } from './chromium.ts';

/** A Chromium of its own for one test. */
export type OwnBrowser = {
  context: BrowserContext;
  /** Speaks to the browser itself, for what no page can do. */
  cdp: CDPSession;
  /** Where the browser keeps everything it writes to the disk. */
  profileDir: string;
  /** Has downloads come to this context. Whoever connects to the browser besides takes them over. */
  takeDownloads: () => Promise<void>;
};

/** What the demo and the screenshots want otherwise than the tests. */
export type LaunchOptions = {
  headless?: boolean;
  /** Chromium's own sandbox: not for root, and not on every system. */
  sandbox?: boolean;
  /** Whether Ctrl+C ends the browser at once, and the program with it. */
  handleSIGINT?: boolean;
  /** More arguments for Chromium, and those of Playwright's that are to be left out. */
  args?: string[];
  without?: string[];
};

/** Starts Chromium with a fresh profile, HubSpot's names leading to `port`, and no extension. */
export async function launchBrowser(
  port: number,
  {
    headless = true,
    sandbox = false,
    handleSIGINT = true,
    args = [],
    without = [],
  }: LaunchOptions = {},
): Promise<OwnBrowser> {
  const profileDir = await mkdtemp(join(tmpdir(), 'handoff-profile-'));
  const downloadsPath = await mkdtemp(join(tmpdir(), 'handoff-downloads-'));
  const context = await chromium.launchPersistentContext(profileDir, {
    executablePath: chromiumPath(),
    downloadsPath,
    headless,
    chromiumSandbox: sandbox,
    handleSIGINT,
    viewport: null,
    // Extensions are loaded over the debugging pipe, when the test says so.
    ignoreDefaultArgs: ['--disable-extensions', ...without],
    args: [
      // On the small screen that headless Chromium pretends to have, the popup would be cut.
      ...(headless ? ['--headless=new', '--screen-info={1600x1200}'] : []),
      '--window-size=1280,800',
      '--enable-unsafe-extension-debugging',
      // The popup can be seen only over a port; the browser writes the one it chose to the profile.
      '--remote-debugging-port=0',
      '--ignore-certificate-errors',
      hostRules(port),
      ...args,
    ],
  });
  const cdp = await context.browser()!.newBrowserCDPSession();
  context.once('close', () => void rm(downloadsPath, { recursive: true, force: true }));
  const takeDownloads = async () => {
    await cdp.send('Browser.setDownloadBehavior', {
      behavior: 'allowAndName',
      downloadPath: downloadsPath,
      eventsEnabled: true,
    });
  };
  return { context, cdp, profileDir, takeDownloads };
}

/** Ends the browser and removes its profile. */
export async function closeBrowser({ context, profileDir }: OwnBrowser): Promise<void> {
  await context.close();
  await rm(profileDir, { recursive: true, force: true, maxRetries: 5 });
}

/** Makes a browser what it was when it started, but for its profile's history. */
export async function clearBrowser({ context, cdp }: OwnBrowser): Promise<void> {
  const blank = await context.newPage();
  const page = await context.newCDPSession(blank);
  for (const host of appHosts) {
    const origin = `https://${host}`;
    await page.send('Storage.clearDataForOrigin', { origin, storageTypes: 'local_storage' });
  }
  const others = context.pages().filter((page) => page !== blank);
  await Promise.all(others.map((page) => page.close()));
  await context.clearCookies();
  await cdp.send('Browser.resetPermissions');
}
