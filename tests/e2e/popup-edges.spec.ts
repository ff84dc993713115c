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

test('HubSpot in a frame of another page gives its IDs, and a tab of its own', async ({
  page,
  extension,
  context,
}) => {
  await page.goto(pages.framed);
  const view = await extension.openPopup(page);
  const ui = popup(view);
  const step = view.getByRole('region', { name: 'On this page' });
  await expect(step).toContainText('HubSpot is shown inside another page');
  await expect(step).toContainText('9101');
  await expect(ui.portal).toContainText('Portal 7654321');
  await ui.button('Add to handoff').click();
  await expect(ui.items).toContainText('Deal 9101');
  // The new tab closes the popup, often before the click is over.
  const click = ui
    .button('Open in its own tab')
    .click()
    .catch(() => undefined);
  const [tab] = await Promise.all([context.waitForEvent('page'), click]);
  await expect.poll(() => tab.url()).toContain(pages.deal);
});

test('in a new region the popup reads the address, and offers to allow the bar', async ({
  page,
  extension,
}) => {
  await open(page, pages.dealInNewRegion);
  const view = await extension.openPopup(page);
  const step = view.getByRole('region', { name: 'On this page' });
  await expect(step).toContainText('app-jp1.hubspot.com is a new region');
  await expect(step).toContainText('9101');
  await expect(popup(view).button('Allow on app-jp1.hubspot.com')).toBeVisible();
  await extension.closePopup();

  await open(page, pages.deal);
  const known = await extension.openPopup(page);
  await expect(popup(known).button('Copy record ID')).toBeVisible();
  await expect(known.getByText('is a new region')).toHaveCount(0);
});

test('an address with two IDs asks which is meant, and each goes alone', async ({
  page,
  extension,
}) => {
  await open(page, `${pages.deal}?taskId=113317718836`);
  const view = await extension.openPopup(page);
  const ui = popup(view);
  const which = view.getByRole('group', { name: 'This address has two IDs that could be meant.' });
  await expect(which.getByRole('button')).toHaveText(['Add Deal 9101', 'Add Task 113317718836']);
  await expect(ui.button('Add to handoff')).toHaveCount(0);
  await ui.button('Add Task 113317718836').click();
  await expect(ui.items.getByRole('listitem')).toHaveText(['Task 113317718836']);
  await expect(ui.button('Task 113317718836 is in')).toHaveAttribute('aria-disabled', 'true');
  await ui.button('Add Deal 9101').click();
  await ui.check('all-scopes');
  await expect(ui.checks).toContainText('Task 113317718836 (Call Mira Example back) can be read');
  await expect(ui.checks).toContainText('Deal 9101 (Northwind renewal) can be read');
});

test('a record page, before any check, fits without scrolling', async ({ page, extension }) => {
  await open(page, pages.deal);
  const view = await extension.openPopup(page);
  await expect(popup(view).button('Copy link')).toBeVisible();
  const main = view.getByRole('main');
  const left = await main.evaluate((node) => node.clientHeight - node.scrollHeight);
  expect(left).toBeGreaterThanOrEqual(0);
  await expect(view.locator('.primary')).toHaveCount(1);
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
  await ui.has('age with a passphrase');
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

  await ui.has('7-Zip, Keka or The Unarchiver');
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
  await view.keyboard.press('Enter');
  await view.keyboard.press('Tab');
  await view.keyboard.press('ArrowDown');
  await view.keyboard.press('ArrowDown');
  await expect(popup(view).chosen).toHaveText('7-Zip, Keka or The Unarchiver');
  await tabTo('Seal handoff');
  await view.keyboard.press('Space');
  await expect(view.getByRole('heading', { name: 'Sealed' })).toBeVisible();
});
