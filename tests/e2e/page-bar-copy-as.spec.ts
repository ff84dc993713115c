import { inWorldOfExtension } from './bar.ts';
import { bar, expect, readClipboard, test } from './fixture.ts';
import { navigate, open, pages } from './pages.ts';

const link = 'https://app.hubspot.com/contacts/7654321/record/0-3/9101';
const path = '/crm/objects/2026-09/0-3/9101';

/** Every form of the deal, by its words in the list. */
const forms = {
  ID: '9101',
  'portal ID and ID': 'Portal ID: 7654321\nRecord ID: 9101',
  link,
  'API path': path,
  'as cURL': `curl -H "Authorization: Bearer $HUBSPOT_TOKEN" 'https://api.hubapi.com${path}'`,
  'as JSON': JSON.stringify(
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
  'as Markdown link': `[Northwind renewal](${link})`,
};

const names = async (page: Parameters<typeof bar>[0]) =>
  (await bar(page).buttons()).map(({ name }) => name);

/** Chooses a form by the first letters of its words, with the keyboard. */
async function choose(page: Parameters<typeof bar>[0], letters: string) {
  await (await bar(page).forms()).focus();
  await expect.poll(async () => (await bar(page).forms()).names).not.toEqual([]);
  await page.keyboard.type(letters);
}

test.beforeEach(async ({ page }) => {
  await open(page, pages.deal);
  await expect.poll(() => bar(page).count()).toBe(2);
});

test('each form is copied exactly', async ({ page }) => {
  await (await bar(page).forms()).focus();
  await expect.poll(async () => (await bar(page).forms()).names).toEqual(Object.keys(forms));
  await page.keyboard.press('End');
  for (const text of Object.values(forms)) {
    // From the last to the first, and then one by one.
    await page.keyboard.press(text === '9101' ? 'Home' : 'ArrowDown');
    await expect.poll(() => bar(page).status()).toBe('Copied');
    await expect.poll(() => readClipboard(page)).toBe(text);
  }
});

test('the form chosen last is kept, also after loading anew', async ({ page, context }) => {
  const other = await context.newPage();
  await open(other, pages.dealInEurope);
  await expect.poll(() => names(other)).toContain('Copy link');
  await page.bringToFront();
  await choose(page, 'as c');
  await expect.poll(() => names(page)).toContain('Copy as cURL');
  await other.bringToFront();
  await expect.poll(() => names(other)).toContain('Copy as cURL');
  await page.bringToFront();
  await page.reload();
  await expect.poll(() => names(page)).toContain('Copy as cURL');
  await bar(page).click('Copy as cURL');
  await expect.poll(() => bar(page).status()).toBe('Copied');
  expect(await readClipboard(page)).toBe(forms['as cURL']);
});

test('the list opens with the mouse, and choosing copies', async ({ page }) => {
  const { x, y } = await bar(page).forms();
  await page.mouse.click(x, y);
  await expect.poll(async () => (await bar(page).forms()).names).toEqual(Object.keys(forms));
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect.poll(() => readClipboard(page)).toBe(forms['API path']);
});

test('a form that is chosen before the rest of the script is there is taken', async ({ page }) => {
  await (await bar(page).forms()).focus();
  await page.keyboard.press('End');
  await expect.poll(() => bar(page).status()).toBe('Copied');
  expect(await readClipboard(page)).toBe(forms['as Markdown link']);
});

test('what is loaded for another reason chooses nothing', async ({ page }) => {
  await choose(page, 'as c');
  await expect.poll(() => names(page)).toContain('Copy as cURL');
  await page.mouse.move(0, 0);
  await page.reload();
  await expect.poll(() => bar(page).count()).toBe(2);
  await inWorldOfExtension(page, 'navigator.clipboard.writeText = () => Promise.reject();');
  // Nobody has come near the bar, so its list is empty; the other way to copy is loaded all the same.
  await bar(page).click('Copy record ID', 'title');
  await expect.poll(() => bar(page).status()).toBe('Copied');
  expect(await readClipboard(page)).toBe('9101');
  expect(await names(page)).toContain('Copy as cURL');
});

test('what a page has no use for is not offered there', async ({ page }) => {
  await choose(page, 'as c');
  await expect.poll(() => names(page)).toContain('Copy as cURL');
  await navigate(page, '/home?portalId=7654321');
  await (await bar(page).forms()).focus();
  await expect.poll(() => names(page)).not.toContain('Copy as cURL');
  expect((await bar(page).forms()).names).not.toContain('as cURL');
  await navigate(page, pages.otherDeal);
  await expect.poll(() => names(page)).toContain('Copy as cURL');
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
