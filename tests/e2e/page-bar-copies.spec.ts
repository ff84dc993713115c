import { bar, expect, readClipboard, test } from './fixture.ts';
import { navigate, open, pages } from './pages.ts';

test.describe('tabs that are open already', () => {
  test.use({ installed: false });

  test('get the bar when the extension is installed', async ({ page, install }) => {
    await open(page, pages.deal);
    expect(await bar(page).count()).toBe(0);
    await install();
    await expect.poll(() => bar(page).count()).toBe(2);
    await bar(page).click('Copy record ID', 'title');
    await expect.poll(() => bar(page).status()).toBe('Copied');
    expect(await readClipboard(page)).toBe('9101');

    await navigate(page, pages.otherDeal);
    await expect.poll(async () => (await bar(page).ids())['Record ID']).toBe('9104');
    await expect.poll(() => bar(page).count(), 'the animation works in them too').toBe(2);
  });

  test('get nothing where there is nothing to copy', async ({ page, install }) => {
    await open(page, pages.login);
    const { worker } = await install();
    await worker();
    expect(await bar(page).count()).toBe(0);
  });
});

test('after an update there is one bar, the new copy’s', async ({ page, extension }) => {
  await open(page, pages.deal);
  await expect.poll(() => bar(page).count()).toBe(2);
  // Marks the hosts of the first copy, to know them from those of the next.
  await page.evaluate(() => {
    for (const host of document.querySelectorAll('[data-hubspot-handoff]')) host.id = 'old';
  });
  await extension.reload();
  await expect.poll(() => page.locator('#old').count(), 'the old copy goes').toBe(0);
  await expect.poll(() => bar(page).count()).toBe(2);

  await navigate(page, pages.otherDeal);
  await expect.poll(async () => (await bar(page).ids())['Record ID']).toBe('9104');
  await page.evaluate(() => void window.standIn.purgeForeign());
  await expect.poll(() => bar(page).count()).toBe(2);
});

test('injected again, it stands there once', async ({ page, extension }) => {
  await open(page, pages.deal);
  await expect.poll(() => bar(page).count()).toBe(2);
  const worker = await extension.worker();
  for (let round = 0; round < 3; round++) {
    await worker.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ url: 'https://app.hubspot.com/*' });
      const [script] = chrome.runtime.getManifest().content_scripts!;
      await chrome.scripting.executeScript({ target: { tabId: tab!.id! }, files: script!.js! });
    });
  }
  await expect.poll(() => bar(page).count()).toBe(2);
  await bar(page).click('Copy portal ID');
  await expect.poll(() => bar(page).status()).toBe('Copied');
});

test('once the extension is gone, the bar goes at the next move', async ({ page, extension }) => {
  await open(page, pages.deal);
  await expect.poll(() => bar(page).count()).toBe(2);
  await extension.uninstall();
  await navigate(page, pages.otherDeal);
  await expect.poll(() => bar(page).count()).toBe(0);
});
