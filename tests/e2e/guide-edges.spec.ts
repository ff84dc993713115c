import type { Page } from '@playwright/test';
import { scanPage } from '../../utils/guide/scan-page.ts';
import { tokenNamed } from '../stand-in/accounts.ts';
import { faults } from './faults.ts';
import { expect, readClipboard, test } from './fixture.ts';
import { developerPages, guide } from './guide.ts';
import { open, pages } from './pages.ts';
import { panel } from './panel.ts';
import { popup } from './popup.ts';

const key = 'https://app.hubspot.com/service-keys/7654321/key/39045903';
const { token } = tokenNamed('good');

test('the popup leads to the guide in the panel', async ({ page, extension }) => {
  await open(page, pages.deal);
  const over = await extension.openPopup(page);
  await popup(over).button('Show me how').click();
  await expect.poll(() => over.isClosed(), 'the popup closes').toBe(true);
  const ui = guide(await extension.openPanel(page));
  await expect(ui.step('Open the service keys')).toBeVisible();
});

test('somebody without the permission is told who can give it, and what to ask for', async ({
  page,
  extension,
}) => {
  await page.addInitScript(() => localStorage.setItem('developer', 'no'));
  await open(page, pages.deal);
  const view = await extension.openPanel(page);
  const ui = guide(view);
  await panel(view).button('Add to handoff').click();
  await ui.start();
  await ui.button('Open service keys').click();
  await expect(page.getByRole('heading')).toContainText('permission');
  await view.getByText('Something is not there?').click();
  await expect(view.getByText('A super admin can make the key')).toBeVisible();
  await ui.copy('Copy a message to your admin');
  expect(await readClipboard(page)).toBe(
    'In HubSpot portal 7654321, please give me “Developer tools access” (Settings, Users & Teams, my user, permissions), or make a service key for me with these scopes: crm.objects.deals.read',
  );
});

test('the guide leads to the portal and region of what is handed over', async ({
  page,
  extension,
}) => {
  await open(page, pages.dealInEurope);
  const view = await extension.openPanel(page);
  const ui = guide(view);
  await panel(view).button('Add to handoff').click();
  await page.goto('https://app.hubspot.com/service-keys/7654321');
  await ui.start();
  const step = ui.step('Open the service keys');
  await expect(step).toContainText('This tab shows portal 7654321.');
  await expect(step).toContainText('in portal 24680135');
  await ui.button('Open service keys').click();
  await expect(page).toHaveURL('https://app-eu1.hubspot.com/service-keys/24680135');
  await expect(ui.step('Begin a key and name it')).toBeVisible();
});

test('a project’s app: to its Distribution tab, and out of a field in a shadow root', async ({
  page,
  extension,
}) => {
  const app = '/developer-projects/7654321/project/my-project/component/my_app';
  await page.goto(`https://app.hubspot.com${app}/auth`);
  const view = await extension.openPanel(page);
  const ui = guide(view);
  await ui.start();
  await expect(ui.step('Open the Distribution tab')).toContainText('Step 2 of 4');
  await ui.button('Open Distribution').click();
  await expect(page).toHaveURL(`https://app.hubspot.com${app}/distribution`);
  await ui.take.click();
  await expect(ui.problem).toContainText('No token is to be seen');
  await developerPages(page, 'en').press('show');
  await expect(page.getByLabel('Access token')).toHaveValue(token);
  await ui.take.click();
  await ui.button('Back to the handoff').click();
  await expect(panel(view).token).toHaveValue(token);
});

test('the page does not notice that its token is taken, and no log speaks of it', async ({
  page,
  extension,
}) => {
  await page.goto(key);
  const view = await extension.openPanel(page);
  const ui = guide(view);
  await ui.start();
  await developerPages(page, 'en').press('show');
  await expect(page.getByText(token)).toBeVisible();
  const logs: string[] = [];
  for (const each of [page, view]) {
    each.on('console', (message) => logs.push(message.text()));
    each.on('pageerror', (error) => logs.push(String(error)));
  }
  // A page that watches: each change of its document, and each use of what a look would need.
  await page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(window, { seen, before: document.documentElement.outerHTML });
    new MutationObserver((list) => seen.push(`${list.length} changes`)).observe(document, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    for (const name of ['checkVisibility', 'querySelectorAll'] as const) {
      const own = Element.prototype[name] as () => unknown;
      Object.assign(Element.prototype, {
        [name](this: Element, ...given: []) {
          seen.push(name);
          return own.apply(this, given);
        },
      });
    }
  });
  await ui.take.click();
  await expect(ui.step('Check the token')).toBeVisible();
  const { seen, same, names } = await page.evaluate(() => ({
    ...(window as unknown as { seen: string[] }),
    same: (window as unknown as { before: string }).before === document.documentElement.outerHTML,
    names: [...Object.keys(localStorage), ...Object.keys(sessionStorage)],
  }));
  expect({ seen, same, names }).toEqual({ seen: [], same: true, names: [] });
  expect(logs.join('\n')).not.toContain(token.slice(-20));
  const disk = await view.evaluate(() => chrome.storage.local.get());
  expect(JSON.stringify(disk)).not.toContain(token.slice(-20));
  // The watch itself works.
  await page.evaluate(() => document.body.append('x'));
  await expect
    .poll(() => page.evaluate(() => (window as unknown as { seen: string[] }).seen))
    .toEqual(['1 changes']);
});

test('private apps: what changes in 2027, and the way to a service key', async ({
  page,
  extension,
}) => {
  await page.goto('https://app.hubspot.com/private-apps/7654321/33327041');
  const view = await extension.openPanel(page);
  const ui = guide(view);
  await ui.start();
  await expect(ui.step('Show the token')).toContainText('“Auth”');
  await view.getByText('What changes in September 2027').click();
  await ui.button('Make a service key instead').click();
  await expect(ui.step('Open the service keys')).toBeVisible();
});

test('where the person is in the guide outlives the panel', async ({ page, extension }) => {
  await page.goto('https://app.hubspot.com/service-keys/7654321');
  const view = await extension.openPanel(page);
  const ui = guide(view);
  await ui.start();
  const integration = view.getByRole('textbox', { name: 'Integration' });
  await integration.pressSequentially('Scheduling of demos');
  await expect(integration).toHaveValue('Scheduling of demos');
  await ui.button('Next').click();
  await view.reload();
  await expect(ui.step('Tick the scopes')).toBeVisible();
  await ui.button('Back').click();
  await expect(integration).toHaveValue('Scheduling of demos');
});

test('scopes that instructions name are listed to tick, in HubSpot’s own names', async ({
  page,
  extension,
}) => {
  await page.goto('https://app.hubspot.com/service-keys/7654321');
  const view = await extension.openPanel(page);
  const ui = guide(view);
  await ui.start();
  await ui.button('Next').click();
  const step = ui.step('Tick the scopes');
  await expect(step).toContainText('Nothing in the handoff tells');
  const field = view.getByRole('textbox', { name: 'Scopes that the instructions name' });
  await field.fill('crm.objects.meetings.read, tickets');
  await expect(step).toContainText('0 of 3 ticked');
  await expect(step).toContainText('crm.objects.meetings.read is not what opens this in HubSpot');
  await ui.tick('scheduler.meetings.meeting-link.read').check();
  await view.reload();
  await expect(step).toContainText('1 of 3 ticked');
  await expect(field).toHaveValue('');
});

test('the keyboard alone is enough', async ({ page, extension }) => {
  await page.goto('https://app.hubspot.com/service-keys/7654321');
  const view = await extension.openPanel(page);
  const ui = guide(view);
  await ui.button('Show me how').focus();
  await view.keyboard.press('Enter');
  await expect(ui.heading).toBeFocused();
  await view.keyboard.press('Tab');
  await expect(view.getByRole('textbox', { name: 'Integration' })).toBeFocused();
  await view.keyboard.type('Scheduler');
  await view.keyboard.press('Tab');
  await view.keyboard.press('Tab');
  await expect(ui.button('Copy name')).toBeFocused();
  await view.keyboard.press('Tab');
  await view.keyboard.press('Enter');
  await expect(ui.step('Tick the scopes')).toBeVisible();
});

/** Runs the look by itself on a page that was filled with this. */
async function scan(page: Page, body: string, path?: string): Promise<unknown> {
  await page.goto(key);
  await page.evaluate((html) => {
    document.body.setHTMLUnsafe(html);
  }, body);
  const at = path ?? new URL(key).pathname;
  return page.evaluate(`(${String(scanPage)})('https://app.hubspot.com', '${at}')`);
}

test('the look at a page finds what is shown, wherever it stands', async ({ page }) => {
  const [head, tail] = [token.slice(0, 20), token.slice(20)];
  const found = { pieces: [token] };
  expect(await scan(page, `<p>Key: ${token}.</p>`)).toEqual(found);
  expect(await scan(page, `<input readonly value="${token}">`)).toEqual(found);
  expect(await scan(page, `<textarea>${token}</textarea>`)).toMatchObject(found);
  const shadow = `<div><template shadowrootmode="open"><b>${token}</b></template></div>`;
  expect(await scan(page, shadow)).toEqual(found);
  expect(await scan(page, `<p><b>${head}</b><b>${tail}</b></p>`)).toMatchObject({
    pieces: expect.arrayContaining([token]),
  });
});

test('the look at a page passes over what is not shown, and any other page', async ({ page }) => {
  const nothing = { pieces: [] };
  expect(await scan(page, '<p>No key here</p>')).toEqual(nothing);
  expect(await scan(page, `<p hidden>${token}</p>`)).toEqual(nothing);
  expect(await scan(page, `<script type="text/plain">${token}</script>`)).toEqual(nothing);
  expect(await scan(page, `<p>${token}</p>`, '/service-keys/7654321/key/1')).toEqual({
    moved: true,
  });
  await page.goto('https://intranet.example/framed');
  expect(await page.evaluate(`(${String(scanPage)})(location.origin, location.pathname)`)).toEqual({
    moved: true,
  });
});

test('every step can be read and used by everyone', async ({ page, extension }) => {
  await open(page, pages.deal);
  const view = await extension.openPanel(page);
  const ui = guide(view);
  const look = async (name: string) => {
    await expect(ui.step(name)).toBeVisible();
    await expect(view.locator('.button.primary')).toHaveCount(name === 'Create the key' ? 0 : 1);
    expect(await faults(view), name).toEqual([]);
  };
  await panel(view).button('Add to handoff').click();
  await ui.start();
  await view.getByText('Something is not there?').click();
  await look('Open the service keys');
  await page.goto('https://app.hubspot.com/service-keys/7654321');
  await look('Begin a key and name it');
  await ui.button('Next').click();
  await look('Tick the scopes');
  await ui.button('Next').click();
  await look('Create the key');
  await page.goto('https://app.hubspot.com/service-keys/7654321/key/39045905');
  await ui.take.click();
  await expect(ui.problem).toBeVisible();
  await look('Show the token');
  await developerPages(page, 'en').press('show');
  await ui.take.click();
  await look('Check the token');
  await ui.button('Check token').click();
  await look('Tick what is missing');
  await ui.button('Back to the handoff').click();
  await panel(view).check('good');
  await ui.start();
  await look('All checks pass');
});
