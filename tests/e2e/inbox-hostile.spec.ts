import { withBrokenWorker } from './broken.ts';
import { expect, test } from './fixture.ts';
import { identities } from './identities.ts';
import { handoffWith, inbox, openInbox, sealedFile } from './inbox.ts';

const markup = '<img src=x onerror="document.title=1"><b>bold</b>';
const zip = { with: 'passphrase', format: 'zip' } as const;

test('whatever a file says is shown as text, and leads nowhere but to HubSpot', async ({
  context,
  extension,
  standIn,
}) => {
  const page = await openInbox(context, extension);
  const ui = inbox(page);
  const good = handoffWith('good');
  const [account] = good.accounts;
  const item = account!.items[0]!;
  const { file, passphrase } = await sealedFile(
    {
      ...good,
      request: {
        id: crypto.randomUUID(),
        unmet: [{ wanted: 'scope', which: markup, reason: markup }],
      },
      accounts: [
        {
          ...account!,
          portal: { ...account!.portal!, name: markup, accountType: markup },
          credential: { ...account!.credential!, scopes: [markup] },
          items: [
            { ...item, label: markup, url: 'https://hubspot.com.evil.example/' },
            { kind: markup, ids: { [markup]: markup }, url: 'javascript:document.title=1' },
            { kind: 'record', ids: { objectTypeId: '0-3', recordId: '1/../../../evil' } },
          ],
          checks: [
            { about: 'item', state: 'fail', at: good.createdAt, item: 1 },
            {
              about: 'token',
              state: 'fail',
              at: good.createdAt,
              problem: { kind: markup, words: markup },
            },
          ],
        },
      ],
      context: markup,
    },
    zip,
  );
  await ui.files.setInputFiles({ ...file, name: `${markup}.zip` });
  await ui.passphrase.fill(passphrase!);
  await ui.button('Open').click();
  await expect(ui.rows.nth(1)).toContainText(markup);
  await page.getByRole('link', { name: markup, exact: true }).click();
  await expect(ui.items).toContainText(markup);
  await ui.button('Check from here').click();
  await expect(page.getByRole('row', { name: 'Token' })).toContainText('OK');
  await page.getByText('1 scope', { exact: true }).click();

  expect(await page.locator('img, main b, script:not([src])').count()).toBe(0);
  expect(await page.title()).toBe('Inbox: Handoff for HubSpot');
  const links = await page
    .locator('main a')
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  expect(links.filter((href) => !href.includes('/inbox.html#/'))).toEqual([]);
  for (const { path } of standIn.requests) expect(path).not.toContain('evil');
});

test('each file that is none says what it is instead, and what is there stays', async ({
  context,
  extension,
}) => {
  const page = await openInbox(context, extension);
  const ui = inbox(page);
  const sealed = await sealedFile(handoffWith('good'), zip);
  await ui.take(sealed);
  await expect(ui.rows).toHaveCount(2);

  const cut = { ...sealed.file, name: 'cut.zip', buffer: sealed.file.buffer.subarray(0, 900) };
  const other = await sealedFile(handoffWith('good'), {
    with: 'key',
    recipient: 'age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p',
  });
  const large = { name: 'large.age', mimeType: '', buffer: Buffer.alloc(17 * 1024 * 1024) };
  const picture = { name: 'a.png', mimeType: 'image/png', buffer: Buffer.from('\u0089PNG') };
  await ui.files.setInputFiles([cut, other.file, large, picture]);
  const said = (name: string) => ui.arrivals.getByRole('listitem').filter({ hasText: name });
  await expect(said('cut.zip')).toContainText('The file ends too early');
  await expect(said(other.name)).toContainText('It is sealed to another key');
  await expect(said(other.name)).toContainText('Make a key');
  await expect(said('large.age')).toContainText('This file is too large');
  await expect(said('a.png')).toContainText('This is not a sealed handoff');
  await ui.button('Put cut.zip away').click();
  await expect(said('cut.zip')).toHaveCount(0);
  await expect(ui.rows).toHaveCount(2);
});

test.describe('where a worker fails', () => {
  test.use({ installed: false });

  test('a key is not made, and may be tried again', async ({ context, own }) => {
    await withBrokenWorker(own, 'scrypt.js', markup, async (extension) => {
      const page = await openInbox(context, extension, 'identities');
      const ui = identities(page);
      await ui.name.fill('Aurora');
      const passphrase = await page.locator('.passphrase').innerText();
      await page.getByLabel('I have kept it').check();
      await ui.button('Make key').click();
      await expect(ui.alert).toContainText('The work on this key was interrupted');
      await expect(ui.alert).not.toContainText('onerror');
      await expect(page.locator('.passphrase')).toHaveText(passphrase);
      await expect(ui.button('Make key')).toBeEnabled();
      expect(await page.evaluate(() => chrome.storage.local.get())).toEqual({});
    });
  });

  test('a file is told as not opened, without the words of the error', async ({ context, own }) => {
    await withBrokenWorker(own, 'opener.js', markup, async (extension) => {
      const page = await openInbox(context, extension);
      const ui = inbox(page);
      const { file } = await sealedFile(handoffWith('good'), zip);
      await ui.files.setInputFiles([file, { ...file, name: 'second.zip' }]);
      await expect(ui.arrivals.getByText('Opening was interrupted')).toHaveCount(2);
      await expect(ui.arrivals).not.toContainText('onerror');
    });
  });
});
