import { generateX25519Identity } from 'age-encryption';
import { expect, test } from './fixture.ts';
import { open, pages } from './pages.ts';
import { popup } from './popup.ts';

test('on a page that is not HubSpot’s, it says what to do', async ({ page, extension }) => {
  await page.goto('about:blank');
  const view = await extension.openPopup(page);
  await expect(view.getByRole('region', { name: 'On this page' })).toContainText(
    'Open a page in HubSpot, and its IDs appear here.',
  );
  await expect(view.getByText('No portal open')).toBeVisible();
});

test('on a host without the bar, the click on the icon reads the address', async ({
  page,
  extension,
}) => {
  await open(page, pages.dealOnQa);
  const view = await extension.openPopup(page);
  await expect(popup(view).button('Copy record ID')).toBeVisible();
  await expect(view.getByText('Portal 7654321')).toBeVisible();
});

test('an ID is copied exactly, and said so', async ({ page, extension }) => {
  await open(page, pages.deal);
  const view = await extension.openPopup(page);
  await popup(view).button('Copy record ID').click();
  await expect(view.getByRole('status').filter({ hasText: 'Copied' })).toHaveCount(1);
  await popup(view).context.click();
  await view.keyboard.press('Control+V');
  await expect(popup(view).context).toHaveValue('9101');
});

test('the popup follows the page beneath it', async ({ page, extension }) => {
  await open(page, pages.deal);
  const view = await extension.openPopup(page);
  await expect(view.getByText('9101', { exact: true })).toBeVisible();
  await page.evaluate((path) => window.standIn.navigate(path).then(() => {}), pages.otherDeal);
  await expect(view.getByText('9104', { exact: true })).toBeVisible();
});

test('IDs alone can be handed over, without a call to HubSpot', async ({
  page,
  extension,
  standIn,
}) => {
  await open(page, pages.deal);
  const view = await extension.openPopup(page);
  const ui = popup(view);
  await ui.button('Seal handoff').click();
  await expect(ui.alert).toContainText('There is nothing to seal yet');
  await ui.button('Add to handoff').click();
  await expect(ui.alert).toHaveCount(0);
  await expect(view.getByText('IDs only: without a token, nothing is checked.')).toBeVisible();
  await view.getByRole('radio', { name: 'I have no key' }).click();
  await view.getByRole('radio', { name: 'age', exact: true }).click();
  await ui.button('Seal handoff').click();
  await expect(view.getByRole('heading', { name: 'Sealed' })).toBeVisible();
  expect((await ui.download()).bytes.toString()).toMatch(/^-----BEGIN AGE ENCRYPTED FILE-----/);
  expect(standIn.requests.filter(({ host }) => host === 'api.hubapi.com')).toEqual([]);
});

test('an item of another portal than the token’s is flagged, and can be removed', async ({
  page,
  extension,
}) => {
  await open(page, 'https://app-eu1.hubspot.com/contacts/24680135/record/0-3/8301');
  const first = popup(await extension.openPopup(page));
  await first.button('Add to handoff').click();
  await extension.closePopup();

  await open(page, pages.deal);
  const ui = popup(await extension.openPopup(page));
  await ui.button('Add to handoff').click();
  await ui.check('good');
  await expect(ui.items.getByRole('listitem').first()).toContainText('Other portal (24680135)');
  await ui.button('Remove Deal 8301').click();
  await expect(ui.items.getByRole('listitem')).toHaveText(['Deal 9101']);
});

test('a secret key pasted as the recipient raises an alarm, and what failed needs a second word', async ({
  page,
  extension,
}) => {
  await open(page, pages.deal);
  const view = await extension.openPopup(page);
  const ui = popup(view);
  await ui.check('missing-scope');
  await ui.button('Add to handoff').click();
  await ui.recipient.fill(await generateX25519Identity());
  await ui.button('Seal handoff').click();
  await expect(ui.alert).toContainText('This is a secret key. Do not send it to anyone');

  await view.getByRole('radio', { name: 'I have no key' }).click();
  await ui.button('Seal handoff').click();
  await expect(ui.alert).toContainText('Not everything could be confirmed');
  await ui.button('Seal anyway').click();
  await expect(view.getByText('Sealed with open problems. The file says which.')).toBeVisible();
});

test('the keyboard alone is enough', async ({ page, extension }) => {
  await open(page, pages.deal);
  const view = await extension.openPopup(page);
  const focused = view.locator(':focus');
  const tabTo = async (name: string) => {
    for (let steps = 0; steps < 25; steps += 1) {
      await view.keyboard.press('Tab');
      const label = await focused.evaluate(
        (node: HTMLInputElement) =>
          node.getAttribute('aria-label') ?? node.labels?.[0]?.textContent ?? node.textContent,
      );
      if (label?.trim() === name) return;
    }
    throw new Error(`Tab never reached "${name}"`);
  };
  await expect(popup(view).button('Add to handoff')).toBeVisible();
  await tabTo('Add to handoff');
  await view.keyboard.press('Enter');
  await tabTo('Access token');
  await view.keyboard.type('pat-na1-00000000-0000-4000-8000-000000000001');
  await view.keyboard.press('Enter');
  await expect(popup(view).checks.getByRole('listitem')).toHaveCount(4);
  await tabTo('Integration context');
  await view.keyboard.type('By keyboard');
  await view.keyboard.press('Tab');
  await view.keyboard.press('ArrowRight');
  await expect(view.getByRole('radio', { name: 'I have no key' })).toBeChecked();
  await tabTo('Seal handoff');
  await view.keyboard.press('Space');
  await expect(view.getByRole('heading', { name: 'Sealed' })).toBeVisible();
});
