import { bar, expect, test } from './fixture.ts';
import { open, pages } from './pages.ts';

test('the bar says whose account it is, as soon as that is known', async ({ page, extension }) => {
  await open(page, pages.deal);
  await expect.poll(() => bar(page).count()).toBe(2);
  expect(await bar(page).portal()).toBe('');
  const worker = await extension.worker();
  const note = (portals: object) =>
    worker.evaluate((value) => chrome.storage.local.set({ portals: value }), portals);
  await note({ 7654321: { accountType: 'SANDBOX' } });
  await expect.poll(() => bar(page).portal()).toBe('Sandbox');
  await note({ 7654321: { name: 'Aurora', accountType: 'STANDARD' } });
  await expect.poll(() => bar(page).portal()).toBe('Aurora');
  await page.reload();
  await expect.poll(() => bar(page).portal()).toBe('Aurora');
  await open(page, pages.dealInEurope);
  await expect.poll(() => bar(page).count()).toBe(2);
  expect(await bar(page).portal(), 'another account has no note').toBe('');
});

test('what was copied by a command is said in the bar', async ({ page, extension }) => {
  await open(page, pages.deal);
  await expect.poll(() => bar(page).count()).toBe(2);
  const worker = await extension.worker();
  // As utils/page-parts.ts does.
  const tell = (...args: [id: string, refused: boolean]) =>
    worker.evaluate(async (given) => {
      const [tab] = await chrome.tabs.query({ url: 'https://app.hubspot.com/*' });
      await chrome.scripting.executeScript({
        target: { tabId: tab!.id! },
        func: (id, refused) => globalThis.handoff!.bar.said(id, refused),
        args: given,
      });
    }, args);
  await tell('recordId', false);
  await expect.poll(() => bar(page).status()).toBe('Copied');
  await expect.poll(() => bar(page).status()).toBe('');
  await tell('link', true);
  await expect.poll(() => bar(page).status()).toMatch(/^Could not copy/);
});
