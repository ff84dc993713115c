import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { bar } from '../e2e/bar.ts';
import { buildDir } from '../e2e/extension.ts';
import { shotsDir } from './camera.ts';
import { reachState } from './popup-shots.ts';
import { popupStates } from './popup-states.ts';
import type { Stage } from './stage.ts';

const plain = { animations: 'disabled', caret: 'hide' } as const;
const toolbarHeight = 48;

/** The README's picture: a deal, with the popup where the browser shows it. */
export async function shootHero(stage: Stage): Promise<void> {
  const { page, own, extension } = stage;
  await page.setViewportSize({ width: 1280, height: 800 - toolbarHeight });
  await page.emulateMedia({ colorScheme: 'light' });
  const view = await reachState(stage, popupStates['checks-pass']!);
  await view.emulateMedia({ colorScheme: 'light' });
  const popup = await view.screenshot(plain);
  await extension.closePopup();
  await expect.poll(() => bar(page).count()).toBe(2);
  const behind = await page.screenshot(plain);
  const icon = await readFile(join(buildDir, 'icons/48.png'));

  const table = await own.context.newPage();
  await table.setViewportSize({ width: 1280, height: 800 });
  await table.setContent(compose(page.url(), behind, popup, icon), { waitUntil: 'load' });
  await table.screenshot({ ...plain, path: join(shotsDir, 'hero.png') });
  await table.close();
}

/** Lays the pictures over each other, below a plain toolbar. */
function compose(address: string, ...pictures: Buffer[]): string {
  const [behind, popup, icon] = pictures.map(
    (png) => `data:image/png;base64,${png.toString('base64')}`,
  );
  return `<!doctype html>
    <style>
      * { box-sizing: border-box; }
      body { margin: 0; width: 1280px; height: 800px; position: relative; overflow: hidden; }
      .toolbar { display: flex; align-items: center; gap: 16px; height: ${toolbarHeight}px;
        padding: 0 16px; background: #e8ebf2; font: 14px system-ui, sans-serif; color: #333b4d; }
      .address { flex: 1; padding: 6px 16px; border-radius: 99px; background: #fff; }
      .action { display: grid; padding: 5px; border-radius: 99px; background: #cfd6e6; }
      .behind { display: block; width: 1280px; }
      .popup { position: absolute; top: ${toolbarHeight - 4}px; right: 16px; width: 400px;
        border-radius: 10px; box-shadow: 0 0 0 1px #0002, 0 12px 40px #0005; }
    </style>
    <div class="toolbar">
      <span class="address">${address.replace('https://', '')}</span>
      <span class="action"><img src="${icon}" width="22" height="22"></span>
    </div>
    <img class="behind" src="${behind}">
    <img class="popup" src="${popup}">`;
}
