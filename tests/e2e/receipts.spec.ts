import { signReceipt } from '../../utils/handoff/receipt.ts';
import { makeSigningKey } from '../../utils/handoff/signing-key.ts';
import { tokenNamed } from '../stand-in/accounts.ts';
import { closeBrowser } from './browser.ts';
import { faults } from './faults.ts';
import { expect, test } from './fixture.ts';
import type { Extension } from './extension.ts';
import { open, pages } from './pages.ts';
import { panel } from './panel.ts';
import { popup, popupWithDeal } from './popup.ts';
import { makeRecipient, sent } from './receipts.ts';
import { storedRows } from './rotation.ts';
import { searchProfile } from './search-profile.ts';
import type { Page } from '@playwright/test';

const { token } = tokenNamed('good');
const day = 24 * 60 * 60_000;

/** Seals a deal and a token in the popup, and goes on to the panel. */
async function sealAndOpenPanel(page: Page, extension: Extension) {
  const recipient = await makeRecipient();
  const { ui } = await popupWithDeal(page, extension);
  await ui.token.fill(token);
  await ui.recipient.fill(recipient.key);
  await ui.button('Seal handoff').click();
  const file = await ui.download();
  await ui.button('Forget this handoff').click();
  await extension.closePopup();
  const view = await extension.openPanel(page);
  return { recipient, file, view, known: sent(view), key: await makeSigningKey() };
}

test('a handoff that was sealed is listed, and its receipts turn its state', async ({
  page,
  extension,
}) => {
  const { recipient, file, view, known, key } = await sealAndOpenPanel(page, extension);
  const short = `${recipient.key.slice(0, 10)}…\u2060${recipient.key.slice(-6)}`;
  await expect(known.rows).toHaveCount(1);
  await expect(known.rows).toContainText(`To ${short}`);
  await expect(known.rows).toContainText('Sent, no receipt yet');
  await expect(known.rows).toContainText('Portal 7654321 · Token · 1 item');
  await expect(known.rows).toContainText(file.name);

  const receipt = await recipient.receiptOf(file.bytes);
  const rotateBy = Date.now() + 30 * day;
  const works = await signReceipt({ ...receipt, rotateBy: new Date(rotateBy).toISOString() }, key);
  const mail = `Hello,\r\nthank you.\r\n\r\n${works.replace(/(.{70})/g, '$1\r\n')}\r\nAurora`;
  await known.read(mail);
  await expect(known.status).toContainText('Received and working');
  await expect(known.rows).toContainText('Received and working');
  await expect(known.rows).toContainText('by Aurora');
  await expect(known.field).toHaveValue('');
  // The token's own row knows too, and is due when the recipient says.
  const [row] = await storedRows(view);
  expect(row!.handoffs[0]).toMatchObject({ received: expect.any(Number) });
  expect(row!.rotateBy).toBe(rotateBy);
  await expect(view.getByRole('region', { name: 'Token rotation' })).toContainText('received');

  const active = { ...receipt, id: crypto.randomUUID(), outcome: 'active' as const };
  await known.read(await signReceipt({ ...active, at: new Date().toISOString() }, key));
  await expect(known.rows).toContainText('The integration is active');
});

test('a receipt says exactly what to mend, as text and nothing more', async ({
  page,
  extension,
}) => {
  const { recipient, file, view, known, key } = await sealAndOpenPanel(page, extension);
  const markup = '<img src=x onerror="document.title=1"><b>bold</b>';
  const at = new Date().toISOString();
  const problem = (words: string) => ({ kind: 'missingScopes', words });
  await known.read(
    await signReceipt(
      {
        ...(await recipient.receiptOf(file.bytes)),
        outcome: 'fix',
        by: markup,
        note: `Thanks ${markup}`,
        accounts: [
          {
            portalId: '7654321',
            lastFour: token.slice(-4),
            checks: [
              { about: 'token', state: 'pass', at },
              { about: 'scopes', state: 'fail', at, problem: problem('Tick tickets, save.') },
              {
                about: 'item',
                state: 'fail',
                at,
                item: 0,
                what: 'Deal 9101 (Northwind renewal)',
                problem: problem(`Not found. ${markup}`),
              },
            ],
          },
        ],
      },
      key,
    ),
  );
  await expect(known.rows).toContainText('Received, to be mended');
  await expect(known.mend.getByRole('listitem')).toHaveText([
    'Scopes: Tick tickets, save.',
    `Deal 9101: Not found. ${markup}`,
  ]);
  await expect(known.rows).toContainText(`by ${markup}`);
  await expect(known.rows).toContainText(`They write: Thanks ${markup}`);
  await expect(view.locator('.sent-row :is(img, b)')).toHaveCount(0);
  await expect(known.region).toBeVisible();
  expect(await faults(view)).toEqual([]);
});

test('receipts that say nothing new, or nothing true, change nothing and say why', async ({
  page,
  extension,
}) => {
  const { recipient, file, known, key } = await sealAndOpenPanel(page, extension);
  const receipt = await recipient.receiptOf(file.bytes);
  const works = await signReceipt(receipt, key);
  const later = { ...receipt, at: new Date(Date.now() + 1000).toISOString() };
  const [head, , signature] = works.split('.');
  const forged = Buffer.from(JSON.stringify({ ...receipt, outcome: 'active' }));
  const id = crypto.randomUUID();

  const refuses = async (text: string, title: string) => {
    await known.read(text);
    await expect(known.alert).toContainText(title);
  };
  const before = async (title: string, state: string, texts: string[]) => {
    for (const text of texts) await refuses(text, title);
    await expect(known.rows).toContainText(state);
  };
  const untouched = 'Sent, no receipt yet';
  await before('This is not a receipt', untouched, ['hello', works.slice(0, -100)]);
  await before('changed after it was signed', untouched, [
    `${head}.${forged.toString('base64url')}.${signature}`,
  ]);
  await before('not of a handoff sent from here', untouched, [
    await signReceipt({ ...receipt, handoffId: id }, key),
    await signReceipt({ ...receipt, sealedSha256: 'a'.repeat(64) }, key),
    await signReceipt({ ...receipt, requestId: id }, key),
  ]);
  await known.read(works);
  const noted = 'Received and working';
  await expect(known.rows).toContainText(noted);
  await before('noted before', noted, [works]);
  await before('older than the last one', noted, [
    await signReceipt({ ...receipt, id, outcome: 'fix', at: '2026-01-01T00:00:00.000Z' }, key),
  ]);
  await before('Somebody else signed', noted, [
    await signReceipt({ ...later, id, outcome: 'active' }, await makeSigningKey()),
  ]);
});

test('a receipt that the browser has no room for is told, and stays in the field', async ({
  page,
  extension,
}) => {
  const { recipient, file, view, known, key } = await sealAndOpenPanel(page, extension);
  const works = await signReceipt(await recipient.receiptOf(file.bytes), key);
  await view.evaluate(async () => {
    const left = chrome.storage.local.QUOTA_BYTES - (await chrome.storage.local.getBytesInUse());
    await chrome.storage.local.set({ filler: 'x'.repeat(left - 20) });
  });
  await known.read(works);
  await expect(known.alert).toContainText('could not store this receipt');
  await expect(known.rows).toContainText('Sent, no receipt yet');
  await view.evaluate(() => chrome.storage.local.remove('filler'));
  await known.button('Read receipt').click();
  await expect(known.rows).toContainText('Received and working');
});

test('a receipt is read from a file, and found in the field that finds', async ({
  page,
  extension,
}) => {
  const { recipient, file, view, known, key } = await sealAndOpenPanel(page, extension);
  const receipt = await recipient.receiptOf(file.bytes);
  const works = await signReceipt(receipt, key);
  const chooser = view.waitForEvent('filechooser');
  await known.button('Choose a file').click();
  await (
    await chooser
  ).setFiles({ name: 'receipt.txt', mimeType: 'text/plain', buffer: Buffer.from(works) });
  await expect(known.rows).toContainText('Received and working');

  const active = await signReceipt(
    { ...receipt, id: crypto.randomUUID(), outcome: 'active', at: new Date().toISOString() },
    key,
  );
  const ui = panel(view);
  await ui.find.fill(active);
  await expect(ui.found).toContainText('This is a receipt');
  await ui.found.getByRole('button', { name: 'Read receipt' }).click();
  await expect(ui.find).toHaveValue('');
  await expect(known.field).toBeFocused();
  await expect(known.field).toHaveValue(active);
  await known.button('Read receipt').click();
  await expect(known.rows).toContainText('The integration is active');

  const over = await extension.openPopup(page);
  const small = popup(over);
  await small.find.fill(active);
  await expect(small.found).toContainText('It is read in the side panel');
  await expect(small.found.getByRole('button', { name: 'Open the side panel' })).toBeVisible();
});

test('what was sent is forgotten one by one or all at once, each with a second click', async ({
  page,
  extension,
}) => {
  await open(page, pages.deal);
  const view = await extension.openPanel(page);
  const ui = panel(view);
  const known = sent(view);
  await expect(known.region).toContainText('A handoff that you seal appears here');
  await ui.button('Add to handoff').click();
  await ui.has('7-Zip, Keka or The Unarchiver');
  for (const count of [1, 2, 3, 4]) {
    await ui.button('Seal handoff').click();
    await ui.button('Back').click();
    await expect(known.rows).toHaveCount(Math.min(count, 3));
  }
  await expect(known.rows.first()).toContainText('With a passphrase');
  await expect(known.rows.first()).toContainText('No token · 1 item');
  await known.button('Show all 4').click();
  await expect(known.rows).toHaveCount(4);
  const last = known.rows.nth(3);
  await last.getByRole('button', { name: /^Forget hubspot-handoff-/ }).click();
  await expect(known.rows).toHaveCount(4);
  await last.getByRole('button', { name: 'Click again to forget' }).click();
  await expect(known.rows).toHaveCount(3);
  await known.button('Forget all').click();
  await known.region.locator('.step-head').getByRole('button').click();
  await expect(known.rows).toHaveCount(0);
  expect(await view.evaluate(() => chrome.storage.local.get('sent'))).toEqual({});
});

test.describe('once the browser is closed', () => {
  test.use({ alone: true });

  test('sending and its receipt leave no trace of the token on the disk', async ({
    page,
    own,
    extension,
    profileDir,
  }) => {
    const { recipient, file, view, known, key } = await sealAndOpenPanel(page, extension);
    const receipt = await recipient.receiptOf(file.bytes);
    const at = new Date().toISOString();
    // A recipient that is careless, or means harm, has the token among its words.
    const words = `The token ${token} does not work`;
    const checks = [
      { about: 'token' as const, state: 'fail' as const, at, problem: { kind: 'x', words } },
    ];
    await known.read(
      await signReceipt(
        { ...receipt, outcome: 'fix', by: token, note: words, accounts: [{ checks }] },
        key,
      ),
    );
    await expect(known.rows).toContainText('Received, to be mended');
    const control = 'control-1d7a2c90-found-on-disk';
    await view.evaluate((value) => chrome.storage.local.set({ control: value }), control);
    await closeBrowser({ ...own, profileDir: '/nonexistent' });
    const found = await searchProfile(profileDir, [control, receipt.id, token, token.slice(8)]);
    expect(found).toEqual([control, receipt.id]);
  });
});
