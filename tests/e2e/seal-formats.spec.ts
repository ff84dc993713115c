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

test('what seals a KeePass database is no part of what checks and seals all else', async () => {
  const has = async (name: string) =>
    (await readFile(join(buildDir, name), 'utf8')).includes('KeePassFile');
  expect([await has('kdbx.js'), await has('work.js'), await has('background.js')]).toEqual([
    true,
    false,
    false,
  ]);
});
