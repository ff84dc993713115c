import type { Page } from '@playwright/test';
import { tokenNamed } from '../stand-in/accounts.ts';
import { faults } from './faults.ts';
import { expect, readClipboard, test } from './fixture.ts';
import { open, pages } from './pages.ts';
import { panel } from './panel.ts';

/** Cuts a page off from the network. Gives the way to let it back. */
async function goOffline(view: Page): Promise<() => Promise<unknown>> {
  const cdp = await view.context().newCDPSession(view);
  await cdp.send('Network.enable');
  const speed = { latency: 0, downloadThroughput: -1, uploadThroughput: -1 };
  const set = (offline: boolean) =>
    cdp.send('Network.emulateNetworkConditions', { offline, ...speed });
  await set(true);
  return () => set(false);
}

test('a token without scopes hides nothing: each list names the scope that opens it', async ({
  page,
  extension,
}) => {
  await open(page, pages.deal);
  const view = await extension.openPanel(page);
  const ui = panel(view);
  await ui.check('no-scopes');
  for (const [kind, scope] of [
    ['Meeting links', 'scheduler.meetings.meeting-link.read'],
    ['Deal pipelines', 'crm.objects.deals.read'],
    ['Ticket pipelines', 'tickets'],
    ['Custom objects', 'crm.schemas.custom.read'],
    ['Owners', 'crm.objects.owners.read'],
    ['Lists', 'crm.lists.read'],
    ['Forms', 'forms'],
  ] as const) {
    await ui.choose(kind);
    await expect(ui.region.getByRole('alert')).toContainText(`tick ${scope}, save`);
    await ui.region.getByRole('button', { name: `Copy ${scope}`, exact: true }).click();
    await expect(ui.region.getByRole('status').filter({ hasText: 'Copied' })).toHaveCount(1);
  }
  await expect(ui.region.getByLabel('A permission is missing')).toHaveCount(7);
  expect(await readClipboard(page)).toBe('forms');
});

test('hundreds of owners: page by page to the last one, and by e-mail at once', async ({
  page,
  extension,
  standIn,
}) => {
  await open(page, pages.deal);
  const ui = panel(await extension.openPanel(page));
  await ui.check('large');
  await ui.choose('Owners');
  for (const count of [50, 100, 150, 200, 250]) {
    await expect(ui.status).toHaveText(`${count} loaded`);
    await expect(ui.rows).toHaveCount(count);
    await ui.more.click();
  }
  await expect(ui.status).toHaveText('All 260 loaded');
  await expect(ui.more).toHaveCount(0);
  await ui.search.fill('owner 26');
  await expect(ui.status).toHaveText('2 found in the 260 loaded');
  await expect(ui.rows).toHaveCount(2);
  await ui.search.fill('owner.259@cascade.example');
  await expect(ui.status).toHaveText('1 found in the whole account');
  await expect(ui.rows).toContainText(['Glade Owner 259']);
  expect(standIn.requests.at(-1)!.search).toContain('email=owner.259%40cascade.example');
  // What was loaded before is still there.
  await ui.choose('Lists');
  await expect(ui.status).toHaveText('50 of 230 loaded');
  await ui.choose('Owners');
  await expect(ui.status).toHaveText('All 260 loaded');
});

test('HubSpot searches lists; forms are searched in what is loaded, which is said', async ({
  page,
  extension,
}) => {
  await open(page, pages.deal);
  const ui = panel(await extension.openPanel(page));
  await ui.check('large');
  await ui.choose('Lists');
  await ui.search.fill('customers 2229');
  await expect(ui.rows).toHaveText([/Ember customers 2229.*829/]);
  await expect(ui.status).toHaveText('1 found in the whole account');
  await ui.choose('Forms');
  await ui.search.fill('enquiry 119');
  await expect(ui.status).toHaveText('0 found in the 50 loaded. Load more to search further.');
  await ui.more.click();
  await ui.more.click();
  await expect(ui.status).toHaveText('1 found in the 120 loaded');
  await ui.search.fill('nothing of the kind');
  await expect(ui.status).toHaveText('Nothing matches “nothing of the kind”.');
});

test('a busy account and a lost connection are said, and trying again goes on', async ({
  page,
  extension,
}) => {
  await open(page, pages.deal);
  const view = await extension.openPanel(page);
  const ui = panel(view);
  await ui.check('content-limit');
  await expect(ui.region.getByRole('alert')).toContainText('HubSpot asks to slow down');
  await ui.check('large');
  await ui.choose('Owners');
  await expect(ui.rows).toHaveCount(50);
  const goOnline = await goOffline(view);
  await ui.more.click();
  await expect(ui.region.getByRole('alert')).toContainText('HubSpot could not be reached');
  await expect(ui.rows, 'what was loaded stays').toHaveCount(50);
  await goOnline();
  await ui.retry.click();
  await expect(ui.rows).toHaveCount(100);
  await expect(ui.region.getByRole('alert')).toHaveCount(0);
});

test('the list is gone as soon as the token is: changed, rejected, forgotten', async ({
  page,
  extension,
}) => {
  await open(page, pages.deal);
  const view = await extension.openPanel(page);
  const ui = panel(view);
  await ui.check('all-scopes');
  await expect(ui.rows.first()).toBeVisible();
  await ui.token.fill('pat-na1-');
  await expect(ui.region).toHaveText(/Check the token above/);
  await ui.check('large');
  await expect(ui.rows.first()).toContainText('Amber call');
  await ui.check('revoked');
  await expect(ui.region).toHaveText(/Check the token above/);
  await ui.check('all-scopes');
  await expect(ui.rows.first()).toContainText('Consultation');
  await ui.button('Forget this handoff').click();
  await expect(ui.region).toHaveText(/Paste an access token above/);
  await expect(ui.rows).toHaveCount(0);
});

test('a token in the search field goes nowhere', async ({ page, extension, standIn }) => {
  await open(page, pages.deal);
  const ui = panel(await extension.openPanel(page));
  await ui.check('all-scopes');
  await ui.choose('Lists');
  await expect(ui.rows).toHaveCount(1);
  const before = standIn.requests.length;
  await ui.search.fill(tokenNamed('all-scopes').token);
  await expect(ui.status).toHaveText(/^Nothing matches/);
  expect(standIn.requests.length).toBe(before);
});

test('by keyboard alone: choose, search, walk the rows, add and remove', async ({
  page,
  extension,
}) => {
  await open(page, pages.deal);
  const view = await extension.openPanel(page);
  const ui = panel(view);
  await ui.check('large');
  await ui.region.getByRole('radio', { name: 'Meeting links' }).focus();
  for (let times = 0; times < 4; times += 1) await view.keyboard.press('ArrowRight');
  await expect(ui.region.getByRole('radio', { name: 'Owners' })).toBeChecked();
  await expect(ui.rows).toHaveCount(50);
  await view.keyboard.press('Tab');
  await expect(ui.search).toBeFocused();
  await view.keyboard.type('amber');
  await expect(ui.rows).toHaveCount(6);
  await view.keyboard.press('ArrowDown');
  await expect(ui.add('Amber Owner 1')).toBeFocused();
  await view.keyboard.press('ArrowDown');
  await view.keyboard.press('Enter');
  await expect(ui.remove('Amber Owner 10')).toBeFocused();
  await expect(ui.items).toContainText('Owner 71010 (Amber Owner 10)');
  await view.keyboard.press('Enter');
  await expect(ui.add('Amber Owner 10')).toBeFocused();
  await view.keyboard.press('ArrowUp');
  await expect(ui.add('Amber Owner 1')).toBeFocused();
  await view.keyboard.press('Shift+Tab');
  await view.keyboard.press('Enter');
  await expect.poll(() => readClipboard(page)).toBe('71001');
});

test('every state can be read and used by everyone', async ({ page, extension }) => {
  await open(page, pages.deal);
  const view = await extension.openPanel(page);
  const ui = panel(view);
  await expect(ui.region).toContainText('Paste an access token');
  expect(await faults(view), 'start').toEqual([]);
  await ui.check('all-scopes');
  await ui.add('Product demo').click();
  await expect(ui.remove('Product demo')).toBeVisible();
  expect(await faults(view), 'rows').toEqual([]);
  await ui.choose('Deal pipelines');
  await ui.search.fill('nothing of the kind');
  await expect(ui.status).toContainText('Nothing matches');
  expect(await faults(view), 'empty').toEqual([]);
  await ui.check('no-scopes');
  await expect(ui.retry).toBeVisible();
  expect(await faults(view), 'missing').toEqual([]);
});
