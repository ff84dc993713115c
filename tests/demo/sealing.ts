import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { popup } from '../e2e/popup.ts';
import { openWithIdentity, openWithPassphrase, openZip } from './open.ts';
import type { Opened } from './open.ts';
import { context, token } from './steps.ts';
import type { Stage } from './steps.ts';
import { say, short } from './terminal.ts';

type Saved = { path: string; bytes: Buffer };
type Locked = Saved & { passphrase: string };

/** The three sealed files of the walk. */
export type Files = { toKey: Saved; zip: Locked; age: Locked };

/** Seals the handoff in each of the three ways, and downloads each file. */
export async function sealThrice({ step, key, dir }: Stage, view: Page): Promise<Files> {
  const ui = popup(view);
  const files: Partial<Files> = {};

  const sealAndSave = async (): Promise<Saved> => {
    await ui.button('Seal handoff').click();
    // age makes guessing passphrases slow on purpose: seconds, on a busy computer.
    const heading = view.getByRole('heading', { name: 'Sealed' });
    await expect(heading).toBeVisible({ timeout: 30_000 });
    const { name, bytes } = await ui.download();
    expect(name).toMatch(/^hubspot-handoff-7654321-\d{4}-\d\d-\d\d-[a-z]{4}\.(age|zip)$/);
    const path = join(dir, name);
    await writeFile(path, bytes);
    return { path, bytes };
  };
  const sealWithPassphrase = async (program: string): Promise<Locked> => {
    await ui.button('Back').click();
    await ui.has(program);
    const saved = await sealAndSave();
    const passphrase = await view.locator('.passphrase').innerText();
    expect(passphrase.split('-').length).toBeGreaterThanOrEqual(7);
    return { ...saved, passphrase };
  };

  await step('Sealed to the demo’s own age key, and downloaded', 'sealed-to-key', async () => {
    await ui.recipient.fill(key.recipient);
    files.toKey = await sealAndSave();
    return view;
  });
  say(`file: ${short(files.toKey!.path)}\nidentity: ${key.identity}`);

  await step('Sealed as a ZIP with a passphrase, and downloaded', 'sealed-zip', async () => {
    files.zip = await sealWithPassphrase('7-Zip, Keka or The Unarchiver');
    return view;
  });
  say(`file: ${short(files.zip!.path)}\npassphrase: ${files.zip!.passphrase}`);

  await step('Sealed for age with a passphrase, and downloaded', 'sealed-age', async () => {
    files.age = await sealWithPassphrase('age with a passphrase');
    return view;
  });
  say(`file: ${short(files.age!.path)}\npassphrase: ${files.age!.passphrase}`);
  return files as Files;
}

/** Forgets the handoff, and looks where the token has been. */
export async function forget({ step, extension, standIn }: Stage, view: Page): Promise<void> {
  const ui = popup(view);
  await step('"Forget this handoff" leaves nothing behind', 'forgotten', async () => {
    const kept = () => view.evaluate(() => chrome.storage.session.get());
    expect(Object.keys(await kept())).toContain('sealed');
    await ui.button('Forget this handoff').click();
    await expect.poll(kept).toEqual({});
    await expect(ui.token).toHaveValue('');
    await expect(ui.context).toHaveValue('');
    await expect(ui.items).toHaveCount(0);
    const local = await view.evaluate(async () => JSON.stringify(await chrome.storage.local.get()));
    expect(local).not.toContain(token);
    return view;
  });
  await step('The token went to api.hubapi.com and nowhere else', 'requests', async () => {
    await extension.closePopup();
    const seen = standIn.requests.map((one) => ({
      line: `${one.method} ${one.host}${one.path}`,
      host: one.host,
      carries: JSON.stringify(one).includes(token),
    }));
    const hosts = seen.filter(({ carries }) => carries).map(({ host }) => host);
    expect([...new Set(hosts)]).toEqual(['api.hubapi.com']);
    return seen.map(({ line, carries }) => `${carries ? 'token' : '  –  '}  ${line}`).join('\n');
  });
}

/** Opens each file without the extension, as its recipient does, and compares. */
export async function openAll({ step, key }: Stage, files: Files): Promise<void> {
  const { toKey, zip, age } = files;
  await step('Opened with the age key: the same token and record ID', 'opened-with-key', async () =>
    compare(await openWithIdentity(toKey.bytes, key.identity)),
  );
  await step('ZIP opened: the same token and record ID', 'opened-zip', async () =>
    compare(await openZip(zip.bytes, zip.passphrase)),
  );
  await step('Opened with the passphrase: the same again', 'opened-age', async () =>
    compare(await openWithPassphrase(age.bytes, age.passphrase)),
  );
}

function compare({ handoff, text }: Opened): string {
  const [account] = handoff.accounts;
  expect(account!.credential?.token).toBe(token);
  expect(account!.portal?.portalId).toBe('7654321');
  expect(account!.items.map(({ ids }) => ids.recordId)).toEqual(['9101']);
  expect(handoff.context).toBe(context);
  expect(handoff.sealedAnyway).toBe(false);
  expect(text).toContain(token);
  return text;
}
