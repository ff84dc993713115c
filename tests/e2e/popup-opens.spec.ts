import { expect, test } from './fixture.ts';
import { open, pages } from './pages.ts';

test('the popup opens over the tab, closes, and opens again', async ({ page, extension }) => {
  await open(page, pages.deal);
  for (let round = 0; round < 2; round++) {
    const popup = await extension.openPopup(page);
    await expect(popup.locator('#root')).not.toBeEmpty();
    const beneath = await popup.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
      return tab?.url;
    });
    expect(beneath).toBe(pages.deal);
    expect(await popup.evaluate(() => innerWidth), 'its own size').toBe(400);
    await extension.closePopup();
  }
});
