import { tokenNamed } from '../stand-in/accounts.ts';
import { expect, test } from './fixture.ts';
import { open, pages } from './pages.ts';
import { popup } from './popup.ts';

const { token } = tokenNamed('good');
const mail = [
  'Hi, the deal is https://app.hubspot.com/contacts/7654321/record/0-3/9101?utm_source=mail, and',
  'the list (https://app.hubspot.com/contacts/7654321/objectLists/88).',
  'Kind regards',
  'https://www.hubspot.com/pricing',
].join('\n');

test('a token that is pasted here goes nowhere but to its own field', async ({
  page,
  extension,
  standIn,
}) => {
  await open(page, pages.deal);
  const view = await extension.openPopup(page);
  const ui = popup(view);
  await ui.find.fill(`${pages.deal}\n${token}`);
  await expect(ui.find).toHaveCSS('-webkit-text-security', 'disc');
  await expect(ui.found).toContainText('This is an access token');
  await expect(ui.found).not.toContainText('pat-');
  expect(await ui.found.innerHTML()).not.toContain(token);
  await expect(ui.found.getByRole('button')).toHaveText(['Move it to Access token']);

  // Not moved, it is in no storage at all.
  const worker = await extension.worker();
  const everything = () =>
    worker.evaluate(async () =>
      JSON.stringify([await chrome.storage.session.get(), await chrome.storage.local.get()]),
    );
  expect(await everything()).not.toContain(token);

  await ui.find.press('Enter');
  await expect(ui.token).toHaveValue(token);
  await expect(ui.find).toHaveValue(pages.deal);
  await expect(ui.find).toBeFocused();
  expect(JSON.stringify(await worker.evaluate(() => chrome.storage.local.get()))).not.toContain(
    token,
  );
  expect(standIn.requests.filter((each) => JSON.stringify(each).includes(token))).toEqual([]);
});

test('addresses in a mail give their IDs, one by one and all at once', async ({
  page,
  extension,
}) => {
  await page.goto('about:blank');
  const view = await extension.openPopup(page);
  const ui = popup(view);
  await ui.find.fill(mail);
  const found = view.getByRole('list', { name: 'Addresses found' });
  await expect(found.getByRole('listitem').locator('summary')).toHaveText([/Deal 9101/, /List 88/]);
  await expect(ui.found.locator('summary').last()).toHaveText('2 lines without a HubSpot ID');
  await ui.found.locator('summary').last().click();
  await expect(ui.found).toContainText('https://www.hubspot.com/pricing');

  const deal = found.getByRole('listitem', { name: 'Deal 9101' });
  await deal.getByRole('button', { name: 'Copy record ID' }).click();
  await ui.context.click();
  await view.keyboard.press('Control+V');
  await expect(ui.context).toHaveValue('9101');

  await deal.getByRole('button', { name: 'Add to handoff' }).click();
  await expect(ui.items.getByRole('listitem')).toHaveText(['Deal 9101']);
  await ui.button('Add all').click();
  await expect(ui.items.getByRole('listitem')).toHaveText(['Deal 9101', 'List 88']);
  await expect(ui.button('All are in')).toHaveAttribute('aria-disabled', 'true');

  await ui.button('Copy all IDs').click();
  // The clipboard has what is copied a moment after the click.
  await expect(async () => {
    await ui.context.fill('');
    await view.keyboard.press('Control+V');
    await expect(ui.context).toHaveValue('9101\n88', { timeout: 1000 });
  }).toPass();
});

test('five hundred addresses are read, and all put into the handoff', async ({
  page,
  extension,
}) => {
  await page.goto('about:blank');
  const ui = popup(await extension.openPopup(page));
  const many = Array.from({ length: 502 }, (_, n) => pages.deal.replace('9101', `${5000 + n}`));
  await ui.find.fill([...many, ...many].join('\n'));
  await expect(ui.found).toContainText('500 addresses');
  await expect(ui.found).toContainText('2 more addresses were not read');
  await ui.button('Add all').click();
  await expect(ui.items.getByRole('listitem')).toHaveCount(500);
});

test('an ID opens its record, of the type of the open page, by the keyboard alone', async ({
  page,
  extension,
}) => {
  await open(page, pages.deal);
  const view = await extension.openPopup(page);
  const ui = popup(view);
  await ui.find.focus();
  await view.keyboard.type('9104');
  await expect(ui.found).toContainText('app.hubspot.com/contacts/7654321/record/0-3/9104');
  await view.keyboard.press('Enter');
  await expect.poll(() => page.url()).toBe(`https://app.hubspot.com${pages.otherDeal}`);
  await expect(ui.find).toHaveValue('');
  await expect(view.getByRole('region', { name: 'On this page' })).toContainText('9104');
});

test('the type can be picked, is known the next time, and a new tab is a key away', async ({
  page,
  extension,
  context,
}) => {
  await open(page, pages.dealInEurope);
  let view = await extension.openPopup(page);
  let ui = popup(view);
  await ui.find.fill('8202');
  await view.getByLabel('ID of a').selectOption('Company');
  // The new tab closes the popup, often before the key is up.
  const press = ui.find.press('Control+Enter').catch(() => undefined);
  const [tab] = await Promise.all([context.waitForEvent('page'), press]);
  await expect
    .poll(() => tab.url())
    .toBe('https://app-eu1.hubspot.com/contacts/24680135/record/0-2/8202');
  await extension.closePopup();

  await open(page, 'https://app.hubspot.com/settings/7654321');
  view = await extension.openPopup(page);
  ui = popup(view);
  await ui.find.fill('9202');
  await expect(view.getByLabel('ID of a')).toHaveValue('0-2');
  await view.getByLabel('ID of a').selectOption('Custom object…');
  await view.getByLabel('Object type ID').fill('2-7701');
  await expect(ui.found).toContainText('app.hubspot.com/contacts/7654321/record/2-7701/9202');
  await view.getByLabel('Object type ID').fill('ship');
  await expect(ui.found).toContainText('An object type ID has the form 2-123');
});

test('without a portal it asks in which one', async ({ page, extension }) => {
  const worker = await extension.worker();
  await worker.evaluate(() =>
    chrome.storage.local.set({ portals: { 7654321: { name: 'Aurora' }, 24680135: {} } }),
  );
  await page.goto('about:blank');
  const view = await extension.openPopup(page);
  const ui = popup(view);
  await ui.find.fill('9101');
  await expect(ui.found).toContainText('No portal is open. In which one is it?');
  await expect(ui.button('Open')).toHaveCount(0);
  await view.getByLabel('Portal ID').fill('77');
  await expect(ui.found).toContainText('app.hubspot.com/contacts/77/record/0-1/9101');
  await ui.button('Aurora · 7654321').click();
  await expect(ui.found).toContainText('app.hubspot.com/contacts/7654321/record/0-1/9101');
});

test('an ID of another kind is told for what it is, with the way on', async ({
  page,
  extension,
}) => {
  await open(page, pages.deal);
  const view = await extension.openPopup(page);
  const ui = popup(view);
  const says = async (text: string, ...words: (string | RegExp)[]) => {
    await ui.find.fill(text);
    for (const each of words) await expect(ui.found).toContainText(each);
  };
  await says('0-3', 'This is an object type ID, not a record ID', 'a kind of records: Deal');
  await expect(ui.button('Open its list')).toBeVisible();
  await says('866a9eb0-c553-49c6-9374-431e82d71b5e', 'the ID of a form or of a campaign');
  await expect(ui.button('Open as form')).toBeVisible();
  await expect(ui.button('Find it in campaigns')).toBeVisible();
  await says('acme/consult-30', 'This looks like the slug of a meeting link');
  await says('mira@example.com', 'This is an e-mail address, not an ID');
  await says('northwind.example', 'This is a domain, not an ID');
  await says('7654321', 'This is the ID of the open portal');
  await says('1, 2', 'These are several IDs');
  await says('https://www.hubspot.com/pricing', 'No HubSpot ID in this address');
  await says('Northwind renewal', 'This is neither an address nor an ID');
  await says('9101', '');
  await view.getByLabel('ID of a').selectOption('Meeting record');
  await expect(ui.found).toContainText('The ID of a meeting link is another');
  await view.getByLabel('ID of a').selectOption('Meeting link ID');
  await expect(ui.found).toContainText('not its slug');
  await ui.find.fill('');
  await expect(ui.found).toBeEmpty();

  await ui.find.fill('0-3');
  await ui.button('Open its list').click();
  await expect.poll(() => page.url()).toMatch(/\/contacts\/7654321\/objects\/0-3/);
});
