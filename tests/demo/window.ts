import type { BrowserContext } from '@playwright/test';
import type { OwnBrowser } from '../e2e/browser.ts';
import { open, pages } from '../e2e/pages.ts';
import type { DemoIdentity } from './identity.ts';
import { guide, outputDir } from './terminal.ts';

/** Whether there is a screen to open a window on. */
export const hasDisplay = (): boolean =>
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** Leaves the window to the person, on the deal, until it is closed. */
export async function showWindow(own: OwnBrowser, key: DemoIdentity): Promise<void> {
  const { context, cdp } = own;
  // Playwright would keep downloads under other names and delete them at the end.
  await cdp.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: outputDir });
  const [first] = context.pages();
  await open(first ?? (await context.newPage()), pages.deal);
  guide(key);
  await closed(context);
}

/** The window is closed: the browser has ended, or (on a Mac) has no page left. */
function closed(context: BrowserContext): Promise<void> {
  return new Promise((resolve) => {
    context.once('close', () => resolve());
    const watch = (page: { once: (event: 'close', listener: () => void) => unknown }) =>
      page.once('close', () => context.pages().length === 0 && resolve());
    for (const page of context.pages()) watch(page);
    context.on('page', watch);
  });
}
