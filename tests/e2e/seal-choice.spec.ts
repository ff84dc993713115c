import { createHash } from 'node:crypto';
import type { Page } from '@playwright/test';
import { open as openFile } from '../../utils/handoff/open.ts';
import { tokenNamed } from '../stand-in/accounts.ts';
import { faults } from './faults.ts';
import { clickCopy, expect, readClipboard, test } from './fixture.ts';
import { open, pages } from './pages.ts';
import { panel } from './panel.ts';
import { popupWithDeal } from './popup.ts';

const { token } = tokenNamed('good');

/** Each choice, in the order of the list, and how the file's name ends. */
const choices = [
  ['Their age key', '.age'],
  ['A browser and nothing else', '.html'],
  ['7-Zip, Keka or The Unarchiver', '.zip'],
  ['KeePass', '.kdbx'],
  ['Bitwarden', '.json'],
  ['age with a passphrase', '.age'],
  ['1Password or LastPass', 'no file'],
] as const;

const own = 'unclothed reshape thumb frisky';

/** What is kept on the disk, as one text. */
const disk = (view: Page) =>
  view.evaluate(async () => JSON.stringify(await chrome.storage.local.get()));

test('each choice is reached by the keyboard, and says what it is about', async ({
  page,
  extension,
}) => {
  const { view, ui } = await popupWithDeal(page, extension);
  await ui.context.focus();
  await view.keyboard.press('Tab');
  await view.keyboard.press('Enter');
  await view.keyboard.press('Tab');
  const told = new Set<string>();
  for (const [title, file] of choices) {
    await expect(ui.chosen).toHaveText(title);
    const radio = view.getByRole('radio', { name: title, exact: true });
    await expect(radio).toBeFocused();
    await expect(view.locator('.opens-with-option', { has: radio })).toContainText(file);
    told.add(await view.locator('[data-about]').innerText());
    await view.keyboard.press('ArrowDown');
  }
  expect(told.size).toBe(choices.length);
  await expect(ui.chosen).toHaveText(choices[0][0]);
});

test('what was chosen, and a passphrase being typed, outlive the popup', async ({
  page,
  extension,
}) => {
  const { ui } = await popupWithDeal(page, extension);
  await ui.has('KeePass');
  await ui.button('Use my own passphrase').click();
  await ui.passphrase.fill(own);
  await extension.closePopup();

  const view = await extension.openPopup(page);
  const again = panel(view);
  await expect(again.chosen).toHaveText('KeePass');
  await expect(again.passphrase).toHaveValue(own);
  await expect(again.passphrase).toHaveAttribute('type', 'password');
  expect(await disk(view)).not.toContain(own);
  await again.button('Make one for me').click();
  await expect(again.passphrase).toHaveCount(0);
  const session = await view.evaluate(async () =>
    JSON.stringify(await chrome.storage.session.get()),
  );
  expect(session).not.toContain(own);
});

for (const [title, end] of choices.slice(1, -1)) {
  test(`${title}: a weak passphrase is refused, a strong one opens the file`, async ({
    page,
    extension,
  }) => {
    const { view, ui } = await popupWithDeal(page, extension);
    await ui.has(title);
    await ui.button('Use my own passphrase').click();
    await ui.button('Seal handoff').click();
    await expect(ui.alert).toContainText('This passphrase is too easy to guess');
    await ui.passphrase.fill('password1234');
    await expect(ui.strength).toContainText(
      'Too easy to guess. About 20 thousand guesses find it.',
    );
    await ui.button('Seal handoff').click();
    await expect(ui.alert).toContainText('This passphrase is too easy to guess');

    await ui.passphrase.fill(` ${own}`);
    await expect(ui.strength).toContainText('Good.');
    await expect(ui.alert).toHaveCount(0);
    await ui.button('Seal handoff').click();
    await expect(ui.button('Download')).toBeVisible({ timeout: 30_000 });
    const file = await ui.download();
    expect(file.name.endsWith(end), file.name).toBe(true);
    const opened = await openFile(new Uint8Array(file.bytes), { identities: [], passphrase: own });
    expect(opened).toMatchObject({
      ok: true,
      value: { handoff: { accounts: [{ items: [{ ids: { recordId: '9101' } }] }] } },
    });
    expect(await disk(view)).not.toContain(own);
  });
}

test('the two messages go different ways, and the fingerprint is the file’s', async ({
  page,
  extension,
}) => {
  await open(page, pages.deal);
  const view = await extension.openPanel(page);
  const ui = panel(view);
  await ui.button('Add to handoff').click();
  await ui.check('good');
  await ui.has('7-Zip, Keka or The Unarchiver');
  await ui.button('Seal handoff').click();
  const file = await ui.download();
  await expect(ui.button('Download again')).toBeVisible();
  const passphrase = await view.locator('.passphrase').innerText();
  expect(passphrase.split('-').length).toBeGreaterThanOrEqual(7);

  const copied = async (name: string) => {
    await ui.button(name).click();
    await expect(view.getByRole('status').filter({ hasText: 'Copied' })).toHaveCount(1);
    const text = await readClipboard(page);
    await expect(view.getByRole('status').filter({ hasText: 'Copied' })).toHaveCount(0);
    return text;
  };
  const first = await copied('Copy message');
  expect(first).toContain(file.name);
  expect(first).toContain('portal 7654321');
  expect(first).toContain('7-Zip, Keka or The Unarchiver');
  for (const secret of [passphrase, token]) expect(first).not.toContain(secret);
  const second = await copied('Copy second message');
  expect(second).toContain(file.name);
  expect(second).toContain(passphrase);
  expect(second).not.toContain(token);
  expect(await copied('Copy passphrase')).toBe(passphrase);

  const digest = createHash('sha256').update(file.bytes).digest('hex');
  const fingerprint = await copied('Copy fingerprint');
  expect(digest.startsWith(fingerprint.replaceAll(' ', ''))).toBe(true);
  expect(fingerprint).toHaveLength(39);
  expect(first).toContain(fingerprint);
  expect(await disk(view)).not.toContain(passphrase);
});

test.describe('1Password or LastPass', () => {
  test('takes the fields one by one, after the check, and nothing is written', async ({
    page,
    extension,
  }) => {
    await open(page, pages.deal);
    const view = await extension.openPanel(page);
    const ui = panel(view);
    await ui.has('1Password or LastPass');
    await ui.button('Show the fields').click();
    await expect(ui.alert).toContainText('There is nothing to seal yet');
    await ui.button('Add to handoff').click();
    await ui.token.fill(token);
    await ui.context.fill('Sync deals both ways');
    await ui.button('Show the fields').click();
    await expect(view.getByRole('heading', { name: 'Copy into an item' })).toBeVisible();
    await expect(
      view.getByRole('heading', { name: 'Deal 9101 (Northwind renewal)' }),
    ).toBeVisible();
    await expect(view.getByText(token)).toHaveCount(0);

    const fields = {
      'Copy portal ID': '7654321',
      'Copy token': token,
      'Copy record ID, Deal 9101 (Northwind renewal)': '9101',
      'Copy object type ID, Deal 9101 (Northwind renewal)': '0-3',
      'Copy context': 'Sync deals both ways',
    };
    for (const [name, value] of Object.entries(fields)) {
      await clickCopy(ui.button(name));
      expect(await readClipboard(page), name).toBe(value);
    }
    await ui.button('Show token').click();
    await expect(view.getByText(token)).toBeVisible();
    expect(await view.evaluate(() => chrome.storage.session.get('sealed'))).not.toMatchObject({
      sealed: { state: 'done' },
    });
    expect(await disk(view)).not.toContain(token.slice(8, 16));
    await ui.button('Back').click();
    await expect(ui.chosen).toHaveText('1Password or LastPass');
  });

  test('shows what could not be confirmed only after a second word', async ({
    page,
    extension,
  }) => {
    const { view, ui } = await popupWithDeal(page, extension);
    await ui.token.fill(tokenNamed('missing-scope').token);
    await ui.has('1Password or LastPass');
    await ui.button('Show the fields').click();
    await expect(ui.alert).toContainText('Not everything could be confirmed');
    await expect(ui.button('Copy token')).toHaveCount(0);
    await ui.button('Show the fields anyway').click();
    await expect(ui.button('Copy token')).toBeVisible();
    await expect(view.getByText('Copied with open problems.')).toBeVisible();
    await extension.closePopup();

    // Whoever has gone to the other program and come back finds the fields.
    const later = await extension.openPopup(page);
    await expect(later.getByRole('heading', { name: 'Copy into an item' })).toBeVisible();
  });
});

test('every choice can be read and used by everyone', async ({ page, extension }) => {
  const { view, ui } = await popupWithDeal(page, extension);
  await ui.check('good');
  for (const [title] of choices) {
    await ui.has(title);
    expect(await faults(view), title).toEqual([]);
  }
  await ui.button('Show the fields').click();
  await expect(ui.button('Copy token')).toBeVisible();
  expect(await faults(view), 'fields').toEqual([]);
  await ui.button('Back').click();

  await ui.has('age with a passphrase');
  await ui.button('Use my own passphrase').click();
  await ui.button('Seal handoff').click();
  await expect(ui.alert).toBeVisible();
  for (const passphrase of ['password1234', 'Sommer2026!Berlin', own]) {
    await ui.passphrase.fill(passphrase);
    await expect(ui.strength).toBeVisible();
    expect(await faults(view), passphrase).toEqual([]);
  }
  await ui.button('Seal handoff').click();
  await expect(ui.button('Download')).toBeVisible({ timeout: 30_000 });
  await view.getByText('Read it', { exact: true }).click();
  expect(await faults(view), 'sealed').toEqual([]);
});
