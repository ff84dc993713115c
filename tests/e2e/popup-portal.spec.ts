import { tokenNamed } from '../stand-in/accounts.ts';
import { expect, test } from './fixture.ts';
import { open, pages } from './pages.ts';
import { popup } from './popup.ts';

test('a portal takes a name, which is kept on this computer', async ({ page, extension }) => {
  await open(page, pages.deal);
  const view = await extension.openPopup(page);
  const ui = popup(view);
  await ui.portal.press('Enter');
  const card = view.getByRole('dialog', { name: 'About this portal' });
  await expect(card).toContainText('7654321');
  await expect(card).toContainText('What kind of account it is shows once a token was checked.');
  await card.getByLabel('Your name for this portal').fill('Aurora, live');
  await expect(ui.portal).toContainText('Aurora, live');
  await expect(ui.portal).toContainText('Portal 7654321');
  await card.getByRole('button', { name: 'Copy portal ID' }).click();
  await ui.context.click();
  await expect(card).toBeHidden();
  await view.keyboard.press('Control+V');
  await expect(ui.context).toHaveValue('7654321');
  await extension.closePopup();

  await open(page, pages.dealInEurope);
  await expect(popup(await extension.openPopup(page)).portal).not.toContainText('Aurora');
  await extension.closePopup();

  await open(page, pages.deal);
  const again = await extension.openPopup(page);
  await expect(popup(again).portal).toContainText('Aurora, live');
  await popup(again).portal.click();
  await again.getByLabel('Your name for this portal').fill('');
  await expect(popup(again).portal).not.toContainText('Aurora');
});

test('a sandbox is unmistakable once a token has told, and on every later day', async ({
  page,
  extension,
}) => {
  const sandbox = 'https://app.hubspot.com/contacts/7654999/record/0-3/502';
  await open(page, sandbox);
  const view = await extension.openPopup(page);
  await expect(popup(view).portal).not.toContainText('Sandbox');
  await popup(view).check('sandbox');
  await expect(popup(view).portal).toContainText('Sandbox');

  // Of all that the check told, the kind of account is kept, and that there is such a token.
  const worker = await extension.worker();
  await expect
    .poll(() => worker.evaluate(() => chrome.storage.local.get()))
    .toEqual({ portals: { 7654999: { accountType: 'SANDBOX' } }, tokens: expect.anything() });
  const { token } = tokenNamed('sandbox');
  const stored = await worker.evaluate(() => chrome.storage.local.get());
  expect(JSON.stringify(stored)).not.toContain(token.slice(8, 16));

  await popup(view).button('Forget this handoff').click();
  await extension.closePopup();
  const later = await extension.openPopup(page);
  await expect(popup(later).token).toHaveValue('');
  await expect(popup(later).portal).toContainText('Sandbox');
});

test('each portal has a colour of its own, always the same', async ({ page, extension }) => {
  const colourAt = async (address: string) => {
    await open(page, address);
    const dot = popup(await extension.openPopup(page)).portal.locator('.portal-dot');
    const colour = await dot.evaluate((node) => getComputedStyle(node).backgroundColor);
    await extension.closePopup();
    return colour;
  };
  const [first, other, again] = [
    await colourAt(pages.deal),
    await colourAt(pages.dealInEurope),
    await colourAt(`https://app.hubspot.com${pages.deals}`),
  ];
  expect(again).toBe(first);
  expect(other).not.toBe(first);
});
