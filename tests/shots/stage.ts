import type { Page } from '@playwright/test';
import { closeBrowser, launchBrowser } from '../e2e/browser.ts';
import type { OwnBrowser } from '../e2e/browser.ts';
import { installExtension } from '../e2e/extension.ts';
import type { Extension } from '../e2e/extension.ts';
import { startStandIn } from '../stand-in/server.ts';

/** A browser with the extension on the stand-in, for taking pictures. */
export type Stage = { own: OwnBrowser; page: Page; extension: Extension };

/** Sets a stage whose pictures have `scale` pixels for each of the page's, and strikes it after. */
export async function onStage(scale: number, act: (stage: Stage) => Promise<void>): Promise<void> {
  const standIn = await startStandIn();
  try {
    const own = await launchBrowser(standIn.port, {
      args: [
        `--force-device-scale-factor=${scale}`,
        // In the screen's own pixels; on a smaller one the popup would be cut.
        `--screen-info={${1600 * scale}x${1200 * scale}}`,
      ],
    });
    try {
      const extension = await installExtension(own);
      const page = own.context.pages()[0] ?? (await own.context.newPage());
      await page.setViewportSize({ width: 1280, height: 800 });
      await act({ own, page, extension });
    } finally {
      await closeBrowser(own);
    }
  } finally {
    await standIn.close();
  }
}
