import { bar, expect, readClipboard, test } from './fixture.ts';
import { navigate, open, pages } from './pages.ts';

const link = 'https://app.hubspot.com/contacts/7654321/record/0-3/9101';
const path = '/crm/objects/2026-09/0-3/9101';

/** Every form of the deal, by the words of its item in the menu. */
const forms = {
  ID: '9101',
  'Portal ID and ID': 'Portal ID: 7654321\nRecord ID: 9101',
  Link: link,
  'API path': path,
  'As cURL': `curl -H "Authorization: Bearer $HUBSPOT_TOKEN" 'https://api.hubapi.com${path}'`,
  'As JSON': JSON.stringify(
    {
      recordId: '9101',
      objectTypeId: '0-3',
      portalId: '7654321',
      title: 'Northwind renewal',
      url: link,
    },
    null,
    2,
  ),
  'As Markdown link': `[Northwind renewal](${link})`,
};

const names = async (page: Parameters<typeof bar>[0]) =>
  (await bar(page).buttons()).map(({ name }) => name);

test.beforeEach(async ({ page }) => {
  await open(page, pages.deal);
  await expect.poll(() => bar(page).count()).toBe(2);
});

test('each form is copied exactly', async ({ page }) => {
  for (const [form, text] of Object.entries(forms)) {
    await bar(page).click('Other forms to copy');
    await expect.poll(() => names(page)).toEqual(expect.arrayContaining(Object.keys(forms)));
    await bar(page).click(form);
    await expect.poll(() => bar(page).status()).toBe('Copied');
    expect(await readClipboard(page)).toBe(text);
    expect(await names(page), 'the menu closes').not.toContain(form);
  }
});

test('the form chosen last is kept, also after loading anew', async ({ page, context }) => {
  const other = await context.newPage();
  await open(other, pages.dealInEurope);
  await expect.poll(() => names(other)).toContain('Copy link');
  await page.bringToFront();
  await bar(page).click('Other forms to copy');
  await expect.poll(() => names(page)).toContain('As cURL');
  await bar(page).click('As cURL');
  await expect.poll(() => names(page)).toContain('Copy as cURL');
  await other.bringToFront();
  await expect.poll(() => names(other)).toContain('Copy as cURL');
  await page.bringToFront();
  await page.reload();
  await expect.poll(() => names(page)).toContain('Copy as cURL');
  await bar(page).click('Copy as cURL');
  await expect.poll(() => bar(page).status()).toBe('Copied');
  expect(await readClipboard(page)).toBe(forms['As cURL']);
});

test('the keyboard is enough', async ({ page }) => {
  await bar(page).focus('Other forms to copy');
  await page.keyboard.press('Enter');
  await expect.poll(() => names(page)).toContain('Link');
  await page.keyboard.press('Escape');
  await expect.poll(() => names(page)).not.toContain('Link');
  await page.keyboard.press('Enter');
  await expect.poll(() => names(page), 'the focus came back').toContain('Link');
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect.poll(() => bar(page).status()).toBe('Copied');
  expect(await readClipboard(page)).toBe(forms['As Markdown link']);
});

test('the menu closes with a click elsewhere, and with the page', async ({ page }) => {
  await bar(page).click('Other forms to copy');
  await expect.poll(() => names(page)).toContain('Link');
  await page.mouse.click(300, 400);
  await expect.poll(() => names(page)).not.toContain('Link');
  await bar(page).click('Other forms to copy');
  await expect.poll(() => names(page)).toContain('Link');
  await navigate(page, pages.otherDeal);
  await expect.poll(() => names(page)).not.toContain('Link');
});

test('without the extension it says so, and IDs are copied still', async ({ page, extension }) => {
  await extension.uninstall();
  await bar(page).click('Copy link');
  await expect
    .poll(() => bar(page).status())
    .toBe('The extension was updated or removed. Reload the page.');
  await bar(page).click('Copy record ID');
  await expect.poll(() => bar(page).status()).toBe('Copied');
  expect(await readClipboard(page)).toBe('9101');
});
