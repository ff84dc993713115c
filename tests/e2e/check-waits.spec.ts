import type { Page } from '@playwright/test';
import { tokenNamed } from '../stand-in/accounts.ts';
import type { TokenName } from '../stand-in/accounts.ts';
import type { Extension } from './extension.ts';
import { faults } from './faults.ts';
import { expect, test } from './fixture.ts';
import { open, pages } from './pages.ts';
import { popup, popupWithDeal } from './popup.ts';

test.use({ standInOptions: { intervalMs: 5000 } });

/** The popup with a deal in the handoff, once the check of a token has begun. */
async function begin(page: Page, extension: Extension, name: TokenName) {
  const { view, ui } = await popupWithDeal(page, extension);
  await ui.token.fill(tokenNamed(name).token);
  await ui.button('Check token').click();
  return { view, ui };
}

test('a burst limit is waited out on a countdown, and the check goes on by itself', async ({
  page,
  extension,
  standIn,
}) => {
  const { view, ui } = await begin(page, extension, 'heals');
  await expect(
    view.getByText('HubSpot asks to slow down. It is tried again by itself.'),
  ).toBeVisible();
  await expect(view.getByRole('timer')).toHaveText(/^In [1-5] seconds?\.$/);
  expect(await faults(view)).toEqual([]);
  await expect(view.getByRole('timer')).toHaveText('In 1 second.');
  await expect(ui.checks.getByRole('listitem')).toHaveText([
    /token works/,
    /Right account/,
    /scope/,
    /can be read/,
  ]);
  await expect(view.getByRole('timer')).toHaveCount(0);
  const deals = standIn.requests.filter(({ path }) => path.includes('/0-3/9101'));
  expect(deals.filter(({ host }) => host === 'api.hubapi.com')).toHaveLength(2);
});

test('a cancel ends a wait at once, from whichever view is open', async ({ page, extension }) => {
  const first = await begin(page, extension, 'migrating-soon');
  await expect(first.view.getByRole('timer')).toHaveText(/^In [23]\d seconds\.$/);
  await extension.closePopup();

  const again = await extension.openPopup(page);
  await expect(again.getByText('HubSpot is moving this account')).toBeVisible();
  await expect(again.getByRole('timer')).toHaveText(/^In [23]\d seconds\.$/);
  const ui = popup(again);
  await ui.button('Cancel').click();
  await expect(ui.checks).toContainText('You cancelled the check', { timeout: 2000 });
  await expect(ui.button('Check token')).toBeEnabled();
  await expect(ui.button('Cancel')).toHaveCount(0);
});

test('scopes that were saved just now are waited for until they settle', async ({
  page,
  extension,
}) => {
  const { view, ui } = await begin(page, extension, 'settling');
  await expect(view.getByText('HubSpot has not settled on the scopes yet.')).toBeVisible();
  await expect(view.getByRole('timer')).toHaveText(/^In [1-5] seconds?\.$/);
  await expect(ui.checks.getByRole('listitem').last()).toHaveText(/can be read/, {
    timeout: 25_000,
  });
  await expect(view.getByText('has not settled')).toHaveCount(0);
});

test('a token is proved by something of the account where the handoff has no item', async ({
  page,
  extension,
}) => {
  await open(page, pages.deal);
  const ui = popup(await extension.openPopup(page));
  await ui.check('good');
  await expect(ui.checks).toContainText(/As proof, one of the account: Contact \(.+\)/);
});
