import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { buildDir } from './extension.ts';
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

test('each page has one style of its own, and no script brings another', async () => {
  for (const page of ['popup', 'sidepanel', 'inbox']) {
    const html = await readFile(join(buildDir, `${page}.html`), 'utf8');
    expect(html.match(/assets\/[^"]+\.css/g), page).toHaveLength(1);
  }
  const chunks = await readdir(join(buildDir, 'chunks'));
  const scripts = await Promise.all(
    chunks.map((name) => readFile(join(buildDir, 'chunks', name), 'utf8')),
  );
  expect(chunks.filter((_, at) => /assets\/[^"'`]+\.css/.test(scripts[at]!))).toEqual([]);
});
