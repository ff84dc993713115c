import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { bar } from '../e2e/bar.ts';
import { open, pages } from '../e2e/pages.ts';
import { shoot } from './camera.ts';
import type { Stage } from './stage.ts';

/** Each picture of what the extension shows in HubSpot's pages, by its name. */
export const pageShots: { readonly [name: string]: (stage: Stage, name: string) => Promise<void> } =
  {
    'page-record': async ({ page }, name) => {
      await open(page, pages.deal);
      await expect.poll(() => bar(page).count()).toBe(2);
      await shoot(page, name, { only: 'light' });
    },
    'page-list': async ({ page }, name) => {
      await open(page, `https://app.hubspot.com${pages.deals}`);
      await withRows(page);
      await page.locator('tr[data-test-id^="row-"]').nth(2).getByRole('checkbox').check();
      for (const at of [1, 4]) {
        await page.locator('tr[data-test-id^="row-"]').nth(at).hover();
        await expect.poll(() => bar(page).countIn('row')).toBe(1);
        await bar(page).click('Pick', 'row');
      }
      await expect.poll(async () => (await bar(page).rows())[1]).toBe('1 row selected');
      await shoot(page, name, { only: 'light' });
    },
    'page-board': async ({ page }, name) => {
      await open(page, `https://app.hubspot.com${pages.dealBoard}`);
      await withRows(page);
      await page.getByText('Northwind renewal').hover();
      await expect.poll(() => bar(page).countIn('row')).toBe(1);
      await shoot(page, name, { only: 'light' });
    },
    'bar-rows': async ({ page }, name) => {
      await open(page, `https://app.hubspot.com${pages.contacts}`);
      await withRows(page);
      await page.locator('tr[data-test-id^="row-"]').nth(1).hover();
      await expect.poll(() => bar(page).countIn('row')).toBe(1);
      await bar(page).click('Pick', 'row');
      await expect.poll(async () => (await bar(page).rows())[2]).toBe('1 row picked');
      await shoot(page, name, { clip: rowsCorner });
    },
    'bar-no-rows': async ({ page }, name) => {
      await open(page, `https://app.hubspot.com${pages.contacts}?markup=none`);
      await expect.poll(() => bar(page).noRows(), { timeout: 15_000 }).not.toBe('');
      await shoot(page, name, { clip: rowsCorner });
    },
    'bar-open': async (stage, name) => closeUp(stage, name),
    'bar-copied': async (stage, name) =>
      closeUp(stage, name, async () => {
        await bar(stage.page).click('Copy record ID');
        await expect.poll(() => bar(stage.page).status()).toBe('Copied');
      }),
    'title-copied': async ({ page }, name) => {
      await open(page, pages.deal);
      await expect.poll(() => bar(page).count()).toBe(2);
      const before = async () => {
        await bar(page).click('Copy record ID', 'title');
        await expect.poll(() => bar(page).status()).toBe('Copied');
      };
      await shoot(page, name, { clip: { x: 184, y: 48, width: 344, height: 272 }, before });
    },
    'bar-portal': async ({ page, extension }, name) => {
      const worker = await extension.worker();
      const note = { name: 'Aurora', accountType: 'SANDBOX' };
      await worker.evaluate(
        (note) => chrome.storage.local.set({ portals: { 7654321: note } }),
        note,
      );
      await open(page, pages.deal);
      await expect.poll(() => bar(page).count()).toBe(2);
      await shoot(page, name, { clip: { ...corner, x: 940, width: 340 } });
      await worker.evaluate(() => chrome.storage.local.remove('portals'));
    },
    'bar-collapsed': async ({ page }, name) => {
      await open(page, pages.deal);
      await expect.poll(() => bar(page).count()).toBe(2);
      await bar(page).click('Hide the IDs');
      await expect.poll(async () => (await bar(page).box()).width).toBeLessThan(48);
      await shoot(page, name, { clip: corner });
      await bar(page).click('Show the IDs');
    },
  };

/** Waits until the rows of the page are counted. */
const withRows = (page: Page) =>
  expect.poll(async () => (await bar(page).rows())[0] ?? '').toMatch(/loaded$/);

const rowsCorner = { x: 900, y: 520, width: 380, height: 280 };
const corner = { x: 1040, y: 624, width: 240, height: 176 };

/** Takes the bar and what is around it; `before` is done to it before each picture. */
async function closeUp({ page }: Stage, name: string, before?: () => Promise<void>): Promise<void> {
  await open(page, pages.deal);
  await expect.poll(() => bar(page).count()).toBe(2);
  await shoot(page, name, { clip: corner, ...(before && { before }) });
}
