import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import type { SealFormat } from '../../utils/handoff/format-names.ts';
import { isSealFormat, sealFormats } from '../../utils/handoff/format-names.ts';
import { open } from '../../utils/handoff/open.ts';
import type { StoredSeal } from '../../utils/session.ts';
import { buildDir } from './extension.ts';
import { expect, test } from './fixture.ts';
import { popupWithDeal } from './popup.ts';

/** Has the background seal what the popup holds, in any form, whatever of them the popup offers. */
async function sealedBy(view: Page, format: SealFormat) {
  await view.getByRole('radio', { name: 'I have no key' }).click();
  const sealed = await view.evaluate(async (passphraseFormat) => {
    const { session } = chrome.storage;
    const { draft } = await session.get('draft');
    await session.set({ draft: { ...(draft as object), passphraseFormat } });
    await chrome.runtime.sendMessage({ type: 'seal', anyway: false });
    const found = (await session.get('sealed'))['sealed'] as StoredSeal;
    await session.remove('sealed');
    return found;
  }, format);
  if (sealed.state !== 'done') throw new Error(`It was not sealed: ${JSON.stringify(sealed)}`);
  return sealed;
}

// The background is a service worker, which loads what seals in its own way.
test('the background seals in every form, and each opens again', async ({ page, extension }) => {
  const { view } = await popupWithDeal(page, extension);
  for (const format of sealFormats) {
    const sealed = await sealedBy(view, format);
    expect(isSealFormat(sealed.with) && sealed.with).toBe(format);
    const opened = await open(new Uint8Array(Buffer.from(sealed.base64, 'base64')), {
      identities: [],
      passphrase: sealed.passphrase!,
    });
    expect(opened).toMatchObject({
      ok: true,
      value: { format, handoff: { accounts: [{ items: [{ ids: { recordId: '9101' } }] }] } },
    });
  }
});

test('a page that the background sealed opens itself', async ({ page, extension }, info) => {
  const { view } = await popupWithDeal(page, extension);
  const sealed = await sealedBy(view, 'html');
  const path = info.outputPath(sealed.name);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, Buffer.from(sealed.base64, 'base64'));
  await extension.closePopup();
  await page.goto(pathToFileURL(path).href);
  await page.getByLabel('Passphrase', { exact: true }).fill(sealed.passphrase!);
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
