import { tokenNamed } from '../stand-in/accounts.ts';
import { faults } from './faults.ts';
import { expect, test } from './fixture.ts';
import { open, pages } from './pages.ts';
import { popup } from './popup.ts';

test('every state can be read and used by everyone', async ({ page, extension }) => {
  await open(page, pages.deal);
  const view = await extension.openPopup(page);
  const ui = popup(view);
  await expect(ui.button('Add to handoff')).toBeVisible();
  expect(await faults(view), 'start').toEqual([]);

  await ui.button('Other forms to copy').click();
  await expect(view.getByRole('menu')).toBeVisible();
  expect(await faults(view), 'forms to copy').toEqual([]);
  await view.getByRole('menuitemradio', { name: 'ID', exact: true }).click();

  await ui.portal.click();
  await expect(view.getByRole('dialog', { name: 'About this portal' })).toBeVisible();
  expect(await faults(view), 'portal').toEqual([]);
  await ui.portal.click();

  const typed = ['9104', '0-3', 'acme/consult-30', tokenNamed('good').token, pages.framed];
  for (const text of [...typed, `${pages.deal}\n${pages.dealInEurope}\nHello`]) {
    await ui.find.fill(text);
    await expect(ui.found).not.toBeEmpty();
    expect(await faults(view), text).toEqual([]);
  }
  await ui.find.fill('');

  await ui.button('Add to handoff').click();
  await ui.check('missing-scope');
  await ui.has('7-Zip, Keka or The Unarchiver');
  await ui.button('Seal handoff').click();
  await expect(ui.alert).toBeVisible();
  expect(await faults(view), 'problems').toEqual([]);

  await ui.button('Seal anyway').click();
  await expect(ui.button('Download')).toBeVisible();
  expect(await faults(view), 'sealed').toEqual([]);
});

test('every note about the open page can be read by everyone', async ({ page, extension }) => {
  for (const address of [pages.framed, pages.dealInNewRegion, `${pages.deal}?taskId=5`]) {
    await page.goto(address);
    const view = await extension.openPopup(page);
    await expect(popup(view).button('Copy record ID')).toBeVisible();
    expect(await faults(view), address).toEqual([]);
    await extension.closePopup();
  }
});
