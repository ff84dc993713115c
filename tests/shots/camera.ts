import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Page, PageScreenshotOptions } from '@playwright/test';

/** Where the pictures are kept. */
export const shotsDir = resolve(import.meta.dirname, '../../docs/screenshots');

/** Both ways of looking that the product is made for. */
const schemes = ['light', 'dark'] as const;

/** Removes the pictures of the last run, so that one of a state that is gone does not stay. */
export async function clearShots(): Promise<void> {
  await rm(shotsDir, { recursive: true, force: true });
  await mkdir(shotsDir, { recursive: true });
}

/** What a picture shows of a page, and what is done before each: for states that soon pass. */
export type Take = {
  clip?: PageScreenshotOptions['clip'];
  before?: () => Promise<void>;
  /** In light alone, where nearly all of it is HubSpot's page, which has no dark look. */
  only?: 'light';
};

/** Takes a page's picture in light and in dark: `<name>.light.png`, `<name>.dark.png`. */
export async function shoot(
  page: Page,
  name: string,
  { clip, before, only }: Take = {},
): Promise<void> {
  for (const scheme of only ? [only] : schemes) {
    await page.emulateMedia({ colorScheme: scheme });
    await before?.();
    await page.screenshot({
      path: join(shotsDir, `${name}.${scheme}.png`),
      animations: 'disabled',
      caret: 'hide',
      ...(clip && { clip }),
    });
  }
  await page.emulateMedia({ colorScheme: null });
}

/** How many pictures there are, and their bytes together. */
export async function countShots(): Promise<{ count: number; bytes: number }> {
  const names = await readdir(shotsDir);
  const sizes = await Promise.all(names.map((name) => stat(join(shotsDir, name))));
  return { count: names.length, bytes: sizes.reduce((sum, { size }) => sum + size, 0) };
}
