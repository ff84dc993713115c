import type { Page } from '@playwright/test';
import { expect, test } from './fixture.ts';
import { open, pages } from './pages.ts';
import { popup } from './popup.ts';

/** What is on the clipboard, as it comes out in the field for the context. */
async function pasted(view: Page): Promise<string> {
  const { context } = popup(view);
  await context.fill('');
  await context.press('Control+V');
  return context.inputValue();
}

const more = 'Other forms to copy';

test('copies the link, and every other form this page has', async ({ page, extension }) => {
  await open(page, `${pages.deal}?utm_source=mail`);
  const view = await extension.openPopup(page);
  const ui = popup(view);
  await ui.button('Copy link').click();
  expect(await pasted(view)).toBe(pages.deal);

  const forms: { readonly [form: string]: unknown } = {
    ID: '9101',
    'Portal ID and ID': 'Portal ID: 7654321\nRecord ID: 9101',
    Link: pages.deal,
    'API path': '/crm/objects/2026-09/0-3/9101',
    'As cURL': `curl -H "Authorization: Bearer $HUBSPOT_TOKEN" 'https://api.hubapi.com/crm/objects/2026-09/0-3/9101'`,
    'As JSON': expect.stringContaining('"recordId": "9101"'),
    'As Markdown link': expect.stringMatching(/^\[.+\]\(https:.+\/0-3\/9101\)$/),
  };
  await ui.button(more).click();
  await expect(view.getByRole('menuitemradio')).toHaveText(Object.keys(forms));
  await view.keyboard.press('Escape');
  for (const [form, text] of Object.entries(forms)) {
    await ui.button(more).click();
    await view.getByRole('menuitemradio', { name: form, exact: true }).click();
    await expect(view.getByRole('status').filter({ hasText: 'Copied' })).not.toHaveCount(0);
    expect(await pasted(view), form).toEqual(text);
  }
});

test('a second copy is said for as long as the first was', async ({ page, extension }) => {
  await open(page, pages.deal);
  const view = await extension.openPopup(page);
  const said = view.getByRole('status').filter({ hasText: 'Copied' });
  const copy = view.locator('.split-main');
  await expect(copy).toBeVisible();
  await view.clock.install();
  await view.clock.pauseAt(Date.now() + 60_000);
  await copy.click();
  await expect(said).toHaveCount(1);
  await view.clock.runFor(1500);
  await copy.click();
  // Only the clipboard knows when it is done; the page has heard of it once it has been read.
  await view.evaluate(async () => navigator.clipboard.readText().catch(() => ''));
  await view.clock.runFor(1500);
  await expect(said).toHaveCount(1);
  await view.clock.runFor(1000);
  await expect(said).toHaveCount(0);
});

test('the form chosen last is kept, beside what else is kept of the bar', async ({
  page,
  extension,
}) => {
  const worker = await extension.worker();
  await worker.evaluate(() =>
    chrome.storage.local.set({ bar: { corner: 'topLeft', collapsed: true } }),
  );
  await open(page, pages.deal);
  const first = await extension.openPopup(page);
  await popup(first).button(more).focus();
  await first.keyboard.press('Enter');
  await expect(first.getByRole('menu')).toBeVisible();
  await first.keyboard.press('End');
  await expect(first.getByRole('menuitemradio', { name: 'Markdown link' })).toBeFocused();
  await first.keyboard.press('ArrowDown');
  await first.keyboard.press('Escape');
  await expect(first.getByRole('menu')).toHaveCount(0);
  await expect(popup(first).button(more)).toBeFocused();
  await first.keyboard.press('ArrowDown');
  await first.keyboard.press('a');
  await first.keyboard.press('Enter');
  await expect(popup(first).button('Copy API path')).toBeVisible();
  await expect
    .poll(() => worker.evaluate(() => chrome.storage.local.get('bar')))
    .toEqual({ bar: { corner: 'topLeft', collapsed: true, copyAs: 'apiPath' } });
  await extension.closePopup();

  const again = await extension.openPopup(page);
  await expect(popup(again).button('Copy API path')).toBeVisible();
  await extension.closePopup();

  // A page without an API path has another form in its place, and the choice stays.
  await open(page, 'https://app.hubspot.com/settings/7654321');
  await expect(popup(await extension.openPopup(page)).button('Copy link')).toBeVisible();
});

test('where the browser refuses the clipboard, the text is there to copy by hand', async ({
  page,
  extension,
}) => {
  await open(page, pages.deal);
  const view = await extension.openPopup(page);
  const ui = popup(view);
  await view.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('Refused'));
  });
  const byHand = view.getByRole('textbox', { name: /^The browser refused to copy/ });
  await ui.button('Copy record ID').click();
  await expect(byHand).toBeFocused();
  await view.keyboard.press('Control+C');
  expect(await pasted(view)).toBe('9101');
  await expect(byHand).toHaveCount(0);

  await ui.button('Copy link').click();
  await expect(byHand).toHaveValue(pages.deal);
  await ui.button('Put this text away').click();
  await expect(byHand).toHaveCount(0);
});
