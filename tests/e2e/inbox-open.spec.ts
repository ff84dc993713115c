import { tokenNamed } from '../stand-in/accounts.ts';
import { faults } from './faults.ts';
import { clickCopy, expect, readClipboard, test } from './fixture.ts';
import { open, pages } from './pages.ts';
import { handoffWith, inbox, openInbox, sealedFile } from './inbox.ts';

const zip = { with: 'passphrase', format: 'zip' } as const;
const { token } = tokenNamed('good');

test('a file that is dropped opens with its passphrase, and is there the next time', async ({
  page: hubSpot,
  context,
  extension,
}) => {
  // Only a site's page can be given leave to read the clipboard.
  await open(hubSpot, pages.deal);
  const page = await openInbox(context, extension);
  const ui = inbox(page);
  await expect(page.getByText('Nothing here yet.')).toBeVisible();
  const { file, passphrase } = await sealedFile(handoffWith('good'), zip);
  await ui.files.setInputFiles(file);
  await ui.passphrase.fill('wrong-one');
  await ui.button('Open').click();
  await expect(ui.alert).toContainText('This passphrase does not open it');
  await ui.passphrase.fill(`${passphrase}\n`);
  await ui.button('Open').click();
  await expect(ui.arrivals).toContainText('Taken in');
  await expect(ui.rows.nth(1)).toContainText('Aurora Demo');
  await expect(ui.rows.nth(1)).toContainText('Not checked here');

  await ui.show('Aurora Demo');
  await expect(ui.items).toContainText('Northwind renewal <b>');
  await expect(page.locator('body')).not.toContainText(token);
  await clickCopy(ui.button('Copy token'));
  expect(await readClipboard(hubSpot)).toBe(token);
  await page.bringToFront();
  await ui.button('Show token').click();
  await expect(page.getByText(token)).toBeVisible();
  const copyId = ui.button('Copy Record ID of Deal: Northwind renewal <b>& "friends"</b> åäö 🚀');
  await clickCopy(copyId);
  expect(await readClipboard(hubSpot)).toBe('9101');

  // Opened anew, the page asks again: what was inside is kept nowhere.
  await page.reload();
  await expect(page.getByText('This handoff is sealed.')).toBeVisible();
  await ui.passphrase.fill(passphrase!);
  await ui.button('Open').click();
  await expect(ui.items).toContainText('Northwind renewal <b>');
  expect(await faults(page)).toEqual([]);

  await page.getByRole('link', { name: 'All handoffs' }).click();
  await ui.files.setInputFiles(file);
  await expect(ui.arrivals).toContainText('Already in the inbox');
  await expect(ui.rows).toHaveCount(2);
});

test('a handoff is checked again from here, and what changed since is said', async ({
  context,
  extension,
  standIn,
}) => {
  const page = await openInbox(context, extension);
  const ui = inbox(page);
  const sealed = await sealedFile(handoffWith('good'), zip);
  await ui.take(sealed);
  await page.getByRole('link', { name: `Show the handoff in ${sealed.name}` }).click();
  const row = (name: string) => page.getByRole('row', { name });
  await expect(row('Deal 9101')).toContainText('Not found.');
  await ui.button('Check from here').click();
  await expect(row('Deal 9101')).toContainText('OKChanged');
  await expect(row('Token')).toHaveText('TokenOKOK');
  await expect(page.locator('.inbox-state')).toHaveText('Works');
  expect(await faults(page)).toEqual([]);
  for (const { path, search } of standIn.requests) expect(path + search).not.toContain(token);

  // What it says of a record is gone with the page; that it works is not.
  await page.reload();
  await page.getByRole('link', { name: 'All handoffs' }).click();
  await expect(ui.rows.nth(1)).toContainText('Works');
});

test('a handoff of 500 items shows the first, what failed, and all of them at a click', async ({
  context,
  extension,
}) => {
  const page = await openInbox(context, extension);
  const ui = inbox(page);
  const good = handoffWith('good');
  const [account] = good.accounts;
  const items = Array.from({ length: 500 }, (_, at) => ({
    kind: 'record',
    ids: { objectTypeId: '0-3', recordId: String(9000 + at) },
  }));
  const checks = items.map((_, item) => ({
    about: 'item' as const,
    state: item === 400 ? ('fail' as const) : ('pass' as const),
    at: good.createdAt,
    item,
  }));
  const large = { ...good, accounts: [{ ...account!, items, checks }] };
  const sealed = await sealedFile(large, zip);
  await ui.take(sealed);
  await ui.show('Aurora Demo');
  await expect(ui.items.getByRole('listitem')).toHaveCount(50);
  await expect(ui.rows).toHaveCount(52);
  await expect(page.getByRole('row', { name: 'Deal 9400' })).toContainText('Problem');
  await ui.button('Show all 500').first().click();
  await expect(ui.items.getByRole('listitem')).toHaveCount(500);
  await ui.button('Show all 500').click();
  await expect(ui.rows).toHaveCount(501);
});
