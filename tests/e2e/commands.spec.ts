import type { Dispatching } from './command.ts';
import { command } from './command.ts';
import type { Extension } from './extension.ts';
import { bar, expect, readClipboard, test } from './fixture.ts';
import { open, pages } from './pages.ts';

/** What the icon says. */
async function icon(extension: Extension) {
  const worker = await extension.worker();
  return worker.evaluate(async () => ({
    badge: await chrome.action.getBadgeText({}),
    title: await chrome.action.getTitle({}),
  }));
}

/** Chooses an entry in the menu of a link, as the browser reports it. */
async function chooseOnLink(extension: Extension, entry: string, linkUrl: string): Promise<void> {
  const worker = await extension.worker();
  await worker.evaluate(
    ([menuItemId, linkUrl]) => {
      (chrome.contextMenus.onClicked as unknown as Dispatching).dispatch({ menuItemId, linkUrl });
    },
    [entry, linkUrl],
  );
}

const done = { badge: '✓' };

test('four commands have keys, and all five are there to be given one', async ({ extension }) => {
  const worker = await extension.worker();
  const commands = await worker.evaluate(() => chrome.commands.getAll());
  expect(commands.map(({ name, shortcut }) => [name, shortcut])).toEqual([
    ['_execute_action', 'Alt+Shift+H'],
    ['copy-link', 'Alt+Shift+L'],
    ['copy-portal-id', 'Alt+Shift+O'],
    ['copy-record-id', 'Alt+Shift+I'],
    ['open-panel', ''],
  ]);
});

test('a command copies, and says so on the icon', async ({ page, extension }) => {
  await open(page, `${pages.deal}?utm_source=mail`);
  await expect.poll(() => bar(page).count()).toBe(2);
  await command(extension, page, 'copy-record-id');
  await expect.poll(() => icon(extension)).toEqual({ ...done, title: 'Record ID 9101 copied' });
  expect(await readClipboard(page)).toBe('9101');

  await command(extension, page, 'copy-portal-id');
  await expect.poll(() => icon(extension)).toEqual({ ...done, title: 'Portal ID 7654321 copied' });
  expect(await readClipboard(page)).toBe('7654321');

  await command(extension, page, 'copy-link');
  await expect.poll(() => icon(extension)).toEqual({ ...done, title: 'Link copied' });
  expect(await readClipboard(page)).toBe(pages.deal);
  await expect.poll(() => icon(extension)).toEqual({ badge: '', title: 'Handoff for HubSpot' });
});

test('what is due for rotation comes back after what a command said', async ({
  page,
  extension,
}) => {
  await open(page, pages.deal);
  const worker = await extension.worker();
  const due = { badge: '1', title: 'Handoff for HubSpot: tokens to rotate now: 1' };
  const row = { id: 'a', portalId: '7654321', lastFour: '0a1b', state: 'leaked', handoffs: [] };
  await worker.evaluate(
    (one) =>
      chrome.storage.local.set({
        tokens: { version: 1, rows: [{ ...one, firstChecked: 0, lastChecked: 0, rotateBy: 0 }] },
      }),
    row,
  );
  await expect.poll(() => icon(extension)).toEqual(due);
  await command(extension, page, 'copy-link');
  await expect.poll(() => icon(extension)).toEqual({ ...done, title: 'Link copied' });
  await expect.poll(() => icon(extension)).toEqual(due);
  await worker.evaluate(() => chrome.storage.local.remove('tokens'));
  await expect.poll(() => icon(extension)).toEqual({ badge: '', title: 'Handoff for HubSpot' });
});

test('commands right after one another all copy, the last one stays', async ({
  page,
  extension,
}) => {
  await open(page, pages.deal);
  for (const name of ['copy-portal-id', 'copy-link', 'copy-record-id']) {
    await command(extension, page, name);
  }
  await expect.poll(async () => (await icon(extension)).title).toBe('Record ID 9101 copied');
  expect(await readClipboard(page)).toBe('9101');
  const worker = await extension.worker();
  await expect.poll(() => worker.evaluate(() => chrome.offscreen.hasDocument())).toBe(false);
});

test('where there is nothing to copy it says what to do', async ({ page, extension }) => {
  await page.goto('https://intranet.example/');
  await command(extension, page, 'copy-record-id');
  await expect
    .poll(() => icon(extension))
    .toEqual({
      badge: '!',
      title: 'This is not a HubSpot page. Open a record, and try again.',
    });
  await open(page, 'https://app.hubspot.com/settings/7654321/account-defaults');
  await command(extension, page, 'copy-record-id');
  await expect.poll(async () => (await icon(extension)).title).toContain('has no ID to copy');
});

test('the menu of a HubSpot link, on any site, copies its ID', async ({ page, extension }) => {
  await page.goto('https://intranet.example/');
  const address = await page.getByRole('link', { name: 'Book a talk' }).getAttribute('href');
  await chooseOnLink(extension, 'copyLinkId', address!);
  await expect
    .poll(async () => (await icon(extension)).title)
    .toBe('Meeting link slug acme/consult-30 copied');
  expect(await readClipboard(page)).toBe('acme/consult-30');

  const other = await page.getByRole('link', { name: 'Not HubSpot' }).getAttribute('href');
  await chooseOnLink(extension, 'copyLinkId', other!);
  await expect.poll(async () => (await icon(extension)).badge).toBe('!');
  expect(await readClipboard(page)).toBe('acme/consult-30');
});

test('the menu of a link adds to the handoff, once', async ({ page, extension }) => {
  await page.goto('https://intranet.example/');
  const address = await page.getByRole('link', { name: 'The renewal' }).getAttribute('href');
  await chooseOnLink(extension, 'addLink', address!);
  await expect.poll(async () => (await icon(extension)).title).toContain('Added to the handoff.');
  await chooseOnLink(extension, 'addLink', address!);
  await expect.poll(async () => (await icon(extension)).title).toContain('in the handoff already');
  const view = await extension.openPopup(page);
  await expect(view.getByRole('list', { name: 'Items in the handoff' })).toContainText('Deal 9101');
  expect(await view.evaluate(() => chrome.alarms.get('forget'))).toMatchObject({ name: 'forget' });
});
