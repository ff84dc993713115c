import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { tokenNamed } from '../stand-in/accounts.ts';
import { ask } from './ask.ts';
import { closeBrowser, launchBrowser } from './browser.ts';
import { installExtension } from './extension.ts';
import { clickCopy, expect, readClipboard, test } from './fixture.ts';
import { identities } from './identities.ts';
import { inbox, openInbox } from './inbox.ts';
import { open, pages } from './pages.ts';
import { panel } from './panel.ts';
import { popup } from './popup.ts';
import { sent } from './receipts.ts';
import { searchProfile } from './search-profile.ts';

const { token } = tokenNamed('good');
const command = resolve(import.meta.dirname, '../../cli/handoff.mjs');
const run = promisify(execFile);

/** The texts that must be found, so that not finding the token says something. */
const controls = { asker: 'control-asker-c41e', sender: 'control-sender-9d02' };

test.use({ alone: true });

test('asked, agreed, sealed, opened, checked again and acknowledged, between two browsers', async ({
  page: tab,
  own,
  standIn,
  extension,
}) => {
  const theirs = await launchBrowser(standIn.port);
  const folder = await mkdtemp(join(tmpdir(), 'handoff-round-'));
  try {
    const askerExtension = await installExtension(theirs);
    const askerTab = theirs.context.pages()[0]!;
    await open(askerTab, pages.deal);

    // The asker makes a key, and a request by template.
    const desk = await openInbox(theirs.context, askerExtension, 'identities');
    const passphrase = await identities(desk).make('Aurora');
    const backup = await identities(desk).backUp('Aurora');
    await desk.getByRole('link', { name: 'Ask a client' }).click();
    await desk.getByLabel('Your name or company', { exact: true }).fill('Aurora');
    await desk.getByLabel('What it is for', { exact: true }).fill(controls.asker);
    await desk.getByLabel('Client', { exact: true }).fill('Northwind');
    await desk.getByText('Deals pipeline', { exact: true }).click();
    await desk.getByRole('button', { name: /^Remove thing 1: / }).click();
    await desk.getByRole('button', { name: 'Add a thing' }).click();
    await desk.getByLabel('Kind of thing 1', { exact: true }).selectOption('Deal');
    await desk.getByRole('button', { name: 'Make request', exact: true }).click();
    await clickCopy(desk.getByRole('button', { name: 'Copy link', exact: true }));
    const link = await readClipboard(askerTab);
    const words = await desk.locator('.fingerprint').innerText();

    // The sender follows the link, compares the words, agrees, and has what is asked for sealed.
    await tab.goto(link);
    await expect.poll(() => tab.url()).toBe('https://app.hubspot.com/');
    await open(tab, pages.deal);
    const view = await extension.openPopup(tab);
    const asked = ask(view);
    await expect(view.getByRole('heading', { name: 'Aurora asks for a handoff' })).toBeVisible();
    await expect(view.getByText(controls.asker)).toBeVisible();
    const compared = view.getByRole('group', { name: 'Words to compare' });
    await expect(compared.getByRole('listitem')).toHaveText(words.trim().split(/\s+/));
    await asked.agree.click();
    const ui = popup(view);
    await view.getByRole('button', { name: /^Add Deal 9101.* from this page$/ }).click();
    await ui.check('good');
    await ui.context.fill(controls.sender);
    await asked.button('Seal for Aurora').click();
    const file = await ui.download();
    await extension.closePopup();

    // The asker drops the file: it opens by itself, and is whom the request was written for.
    await desk.getByRole('link', { name: 'Handoffs', exact: true }).click();
    const box = inbox(desk);
    const dropped = { name: file.name, mimeType: 'application/x-age', buffer: file.bytes };
    await box.files.setInputFiles(dropped);
    await expect(box.rows.nth(1)).toContainText('Northwind');
    await box.show('Northwind');
    await expect(desk.getByText(controls.sender)).toBeVisible();
    await box.button('Check from here').click();
    await expect(desk.getByRole('row', { name: 'Token' })).toHaveText('TokenOKOK');
    await expect(desk.getByRole('row', { name: 'Deal 9101' })).toContainText('OKOK');
    await box.button('Make receipt').click();
    await clickCopy(box.button('Copy receipt'));
    const receipt = await readClipboard(askerTab);

    // The sender pastes the receipt, and the record says that it works.
    const side = await extension.openPanel(tab);
    await side.getByRole('button', { name: 'Forget this handoff' }).click();
    const record = sent(side);
    await expect(record.rows).toContainText('Aurora');
    await record.read(receipt);
    await expect(record.rows).toContainText('Received and working');

    // The last word is given without a browser, from a backup of the same key.
    await writeFile(join(folder, 'key.age'), backup.text);
    await writeFile(join(folder, 'passphrase'), passphrase);
    await writeFile(join(folder, file.name), file.bytes);
    const withKey = ['--identity', 'key.age', '--identity-passphrase-file', 'passphrase'];
    const said = await run(
      process.execPath,
      [command, 'receipt', file.name, '--outcome', 'active', ...withKey],
      { cwd: folder },
    );
    expect(said.stdout + said.stderr).not.toContain(token);
    await record.read((JSON.parse(said.stdout) as { signed: string }).signed);
    await expect(record.rows).toContainText('The integration is active');
    await expect(panel(side).alert).toHaveCount(0);

    // Neither browser has written the token to its disk.
    await own.context.close();
    await theirs.context.close();
    for (const [who, dir] of [
      ['asker', theirs.profileDir],
      ['sender', own.profileDir],
    ] as const) {
      const found = await searchProfile(dir, [controls.asker, token, token.slice(8), passphrase]);
      expect(found, who).toEqual(who === 'asker' ? [controls.asker] : []);
    }
  } finally {
    await closeBrowser(theirs).catch(() => undefined);
    await rm(folder, { recursive: true, force: true });
  }
});
