import type { Page } from '@playwright/test';
import { tokenNamed } from '../stand-in/accounts.ts';
import { expect, test } from './fixture.ts';
import { open, pages } from './pages.ts';
import { popup } from './popup.ts';

const { token } = tokenNamed('good');

/** Adds the deal and a token that HubSpot is slow to answer for, and seals: it takes a while. */
async function startToSeal(view: Page) {
  const ui = popup(view);
  await ui.button('Add to handoff').click();
  await ui.has('7-Zip, Keka or The Unarchiver');
  await ui.token.fill(tokenNamed('slow').token);
  await ui.button('Seal handoff').click();
  await expect(view.getByRole('button', { name: 'Checking once more…' })).toBeVisible();
  return ui;
}

test.beforeEach(({ page }) => open(page, pages.deal));

test('closing the popup mid-way loses nothing, and forgetting leaves nothing', async ({
  page,
  extension,
}) => {
  const first = popup(await extension.openPopup(page));
  await first.button('Add to handoff').click();
  await first.context.fill('Sync');
  await first.recipient.fill('age1 not yet whole');
  await first.check('good');
  await extension.closePopup();

  const view = await extension.openPopup(page);
  const again = popup(view);
  await expect(again.token).toHaveValue(token);
  await expect(again.token).toHaveAttribute('type', 'password');
  await expect(again.context).toHaveValue('Sync');
  await expect(again.recipient).toHaveValue('age1 not yet whole');
  await expect(again.items).toContainText('Deal 9101');
  await expect(again.checks.getByRole('listitem')).toHaveCount(4);
  // Of all this the disk gets to know what kind of account the portal is, and that there is a token.
  await expect
    .poll(() => view.evaluate(() => chrome.storage.local.get()))
    .toEqual({ portals: { 7654321: { accountType: 'STANDARD' } }, tokens: expect.anything() });
  const disk = JSON.stringify(await view.evaluate(() => chrome.storage.local.get()));
  for (const text of [token.slice(8, 16), 'Sync', 'age1', 'recordId'])
    expect(disk).not.toContain(text);

  await again.button('Forget this handoff').click();
  await expect(again.token).toHaveValue('');
  await expect(again.items).toHaveCount(0);
  await expect
    .poll(() =>
      view.evaluate(async () => [
        await chrome.storage.session.get(),
        (await chrome.alarms.get('forget')) ?? 'none',
      ]),
    )
    .toEqual([{}, 'none']);
});

test('a draft ends 15 minutes after the last touch', async ({ page, extension }) => {
  const view = await extension.openPopup(page);
  await popup(view).token.fill(token);
  const alarm = await view.evaluate(() => chrome.alarms.get('forget'));
  const left = alarm!.scheduledTime - Date.now();
  expect(left).toBeGreaterThan(14 * 60_000);
  expect(left).toBeLessThanOrEqual(15 * 60_000);

  // As if those minutes had passed on a computer that slept through the alarm.
  await view.evaluate(async () => {
    const { draft } = await chrome.storage.session.get<{ draft: object }>('draft');
    await chrome.storage.session.set({ draft: { ...draft, touchedAt: Date.now() - 15 * 60_000 } });
  });
  await extension.closePopup();
  const later = await extension.openPopup(page);
  await expect(popup(later).token).toHaveValue('');
  expect(await later.evaluate(() => chrome.storage.session.get())).toEqual({});

  // And when the alarm rings.
  await popup(later).token.fill(token);
  await later.evaluate(() => chrome.alarms.create('forget', { when: Date.now() }));
  await expect(popup(later).token).toHaveValue('');
});

test('the popup may close while the seal runs', async ({ page, extension }) => {
  await startToSeal(await extension.openPopup(page));
  await extension.closePopup();

  const later = await extension.openPopup(page);
  await expect(later.getByRole('heading', { name: 'Sealed' })).toBeVisible();
  expect((await popup(later).download()).name).toMatch(/\.zip$/);
});

test('a seal that the browser cut short is said so, and works the second time', async ({
  page,
  own,
  extension,
}) => {
  const view = await extension.openPopup(page);
  const ui = await startToSeal(view);
  const { targetInfos } = await own.cdp.send('Target.getTargets');
  const background = targetInfos.find(({ type }) => type === 'service_worker')!;
  await own.cdp.send('Target.closeTarget', { targetId: background.targetId });
  await expect(ui.alert).toContainText('Sealing was interrupted');

  await ui.button('Seal handoff').click();
  await expect(view.getByRole('heading', { name: 'Sealed' })).toBeVisible();
});

test('what is forgotten while it is being sealed does not come back', async ({
  page,
  extension,
  standIn,
}) => {
  const view = await extension.openPopup(page);
  const ui = await startToSeal(view);
  await ui.button('Forget this handoff').click();
  await expect(ui.button('Seal handoff')).toBeVisible();
  expect(await view.evaluate(() => chrome.storage.session.get())).toEqual({});

  // Once a second check, which began later, has its answers, the first would have had its own.
  await ui.check('slow');
  const calls = standIn.requests.filter(({ host }) => host === 'api.hubapi.com');
  const reads = calls.filter(({ path }) => path.endsWith('/0-3/9101'));
  expect(reads, 'no further call was made with the token').toEqual([]);
  expect(await view.evaluate(() => chrome.storage.session.get('sealed'))).toEqual({});
});

test('a view that breaks says so, and finds the draft again', async ({ page, extension }) => {
  const view = await extension.openPopup(page);
  await popup(view).context.fill('Sync deals');
  // No build of ours writes such a thing; whatever it is, it must not leave an empty window.
  await view.evaluate(() => chrome.storage.session.set({ report: { state: 'done', revision: 0 } }));
  await expect(view.getByRole('alert')).toContainText('What you typed is kept.');
  await view.evaluate(() => chrome.storage.session.remove('report'));
  await popup(view).button('Open it again').click();
  await expect(popup(view).context).toHaveValue('Sync deals');
});
