import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildDir } from './extension.ts';
import { expect, test } from './fixture.ts';
import { popupWithDeal } from './popup.ts';

test('a page that the background sealed opens itself', async ({ page, extension }, info) => {
  const { view, ui } = await popupWithDeal(page, extension);
  await ui.has('A browser and nothing else');
  await ui.button('Seal handoff').click();
  const file = await ui.download();
  const passphrase = await view.locator('.passphrase').innerText();
  const path = info.outputPath(file.name);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, file.bytes);
  await extension.closePopup();
  await page.goto(pathToFileURL(path).href);
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await expect(page.locator('main')).toContainText('9101');
});

test('the background wakes without what seals', async () => {
  const has = async (name: string) => {
    const code = await readFile(join(buildDir, name), 'utf8');
    return ['KeePassFile', 'age-encryption.org', 'hubspot-handoff-page', 'zoologist'].map((mark) =>
      code.includes(mark),
    );
  };
  expect(await has('seal.js')).toEqual([true, true, true, true]);
  for (const name of ['background.js', 'at-need.js']) {
    expect(await has(name), name).toEqual([false, false, false, false]);
  }
});
