import { open as openFile } from '../../utils/handoff/open.ts';
import { readReceipt } from '../../utils/handoff/receipt.ts';
import { tokenNamed } from '../stand-in/accounts.ts';
import { faults } from './faults.ts';
import { clickCopy, expect, readClipboard, test } from './fixture.ts';
import { identities, unlockedIn } from './identities.ts';
import { handoffWith, inbox, openInbox, sealedFile } from './inbox.ts';
import { open, pages } from './pages.ts';

test('what is sealed to a key opens by itself, is checked all at once, and is acknowledged', async ({
  page: hubSpot,
  context,
  extension,
}) => {
  await open(hubSpot, pages.deal);
  const page = await openInbox(context, extension, 'identities');
  const passphrase = await identities(page).make('Aurora');
  const [key] = (await unlockedIn(page))!.identities;
  const toKey = { with: 'key', recipient: key!.recipient } as const;
  const good = handoffWith('good');
  const files = await Promise.all([
    sealedFile(good, toKey),
    sealedFile(handoffWith('missing-scope'), toKey),
    sealedFile(handoffWith('good'), { with: 'passphrase', format: 'zip' }),
  ]);
  await page.getByRole('link', { name: 'Handoffs', exact: true }).click();
  const ui = inbox(page);
  await ui.files.setInputFiles(files.map(({ file }) => file));
  await expect(ui.arrivals.getByText('Taken in')).toHaveCount(2);
  await ui.passphrase.fill(files[2].passphrase!);
  await ui.button('Open').click();
  await expect(ui.arrivals.getByText('Taken in')).toHaveCount(3);
  await ui.button('Put away what is done').click();
  await expect(ui.arrivals).toHaveCount(0);

  // Opened anew, the page has the keys, and leaves out what only a passphrase opens.
  await page.reload();
  await ui.button('Check all again').click();
  await expect(page.getByText('Checked 2. 2 changed.')).toBeVisible();
  await expect(page.getByText('1 handoff is locked and was left out.')).toBeVisible();
  await expect(ui.rows.filter({ hasText: 'Works' })).toHaveCount(1);
  await expect(ui.rows.filter({ hasText: 'To be fixed' })).toHaveCount(1);
  await page.getByLabel('State').selectOption('To be fixed (1)');
  await expect(ui.rows).toHaveCount(2);
  expect(await faults(page)).toEqual([]);
  await page.getByLabel('State').selectOption('Works (1)');

  await ui.show('Aurora Demo');
  await page.getByRole('textbox', { name: 'Client, as you call them' }).fill('Northwind');
  await page.getByRole('radio', { name: 'Received, and it works' }).check();
  await page.getByLabel('A word to the client').fill('Thank you <b>all</b>');
  await page.getByLabel('Rotate by').fill('2027-03-01');
  await ui.button('Make receipt').click();
  await clickCopy(ui.button('Copy receipt'));
  const read = await readReceipt(await readClipboard(hubSpot));
  expect(read).toMatchObject({
    ok: true,
    value: {
      signer: key!.signing.x,
      receipt: {
        handoffId: good.id,
        outcome: 'works',
        by: 'Aurora',
        note: 'Thank you <b>all</b>',
        accounts: [{ portalId: '7654321', lastFour: '0001' }],
      },
    },
  });
  if (!read.ok) throw new Error('Not read');
  const { checks } = read.value.receipt.accounts[0]!;
  expect(checks.map(({ state }) => state)).toEqual(['pass', 'pass', 'pass', 'pass']);
  expect(new Date(read.value.receipt.rotateBy!).getTime()).toBe(
    new Date('2027-03-01T23:59:59').getTime(),
  );
  expect(JSON.stringify(read)).not.toContain(tokenNamed('good').token);
  await page.bringToFront();
  await expect(page.getByText('Received, and it works').last()).toBeVisible();

  // Locked, nothing of it is in sight; its client's name is.
  await ui.button('Lock your keys').click();
  await expect(page.getByText('This handoff is sealed.')).toBeVisible();
  await expect(ui.items).toHaveCount(0);
  await expect(page.getByRole('textbox', { name: 'Client, as you call them' })).toHaveValue(
    'Northwind',
  );
  await page.getByLabel('Passphrase of Aurora').fill(passphrase);
  await page.keyboard.press('Enter');
  await expect(ui.items).toBeVisible();

  await ui.button('Remove from the inbox').click();
  await ui.button('Click again to remove it, file and all').click();
  await expect(ui.rows).toHaveCount(3);
});

test('a check of all is stopped at once, and what was known before stays', async ({
  context,
  extension,
}) => {
  const page = await openInbox(context, extension);
  const ui = inbox(page);
  const zip = { with: 'passphrase', format: 'zip' } as const;
  const sealed = await sealedFile(handoffWith('slow'), zip);
  await ui.take(sealed);
  await expect(ui.rows).toHaveCount(2);
  await ui.button('Check all again').click();
  await expect(page.getByText('Checked 0 of 1')).toBeVisible();
  await ui.button('Stop').click();
  await expect(ui.button('Check all again')).toBeVisible();
  await expect(page.getByText('Checked 0. 0 changed.')).toBeVisible();
  await expect(ui.rows.nth(1)).toContainText('Not checked here');
});

test('all of a handoff is copied out, as .env, as JSON, or sealed for a password manager', async ({
  page: hubSpot,
  context,
  extension,
}) => {
  await open(hubSpot, pages.deal);
  const page = await openInbox(context, extension);
  const ui = inbox(page);
  const handoff = handoffWith('good');
  const zip = { with: 'passphrase', format: 'zip' } as const;
  const sealed = await sealedFile(handoff, zip);
  await ui.take(sealed);
  await ui.show('Aurora Demo');

  const copied = async (name: string) => {
    await clickCopy(ui.button(name));
    const text = await readClipboard(hubSpot);
    await page.bringToFront();
    return text;
  };
  const { token } = tokenNamed('good');
  expect((await copied('Copy as .env')).split('\n')).toEqual(
    expect.arrayContaining([
      'HUBSPOT_PORTAL_ID=7654321',
      `HUBSPOT_ACCESS_TOKEN=${token}`,
      'HUBSPOT_DEAL_ID=9101',
    ]),
  );
  expect(JSON.parse(await copied('Copy as JSON'))).toEqual(handoff);

  for (const [name, end] of [
    ['KeePass', '.kdbx'],
    ['Bitwarden', '.json'],
  ] as const) {
    await page.getByRole('radio', { name }).check();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      ui.button('Make the file').click(),
    ]);
    expect(download.suggestedFilename().endsWith(end)).toBe(true);
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    const made = await page.locator('.passphrase').innerText();
    const keys = { identities: [], passphrase: made };
    const opened = await openFile(new Uint8Array(Buffer.concat(chunks)), keys);
    expect(opened).toMatchObject({ ok: true, value: { handoff } });
  }
});
