import type { Page } from '@playwright/test';
import { tokenNamed } from '../stand-in/accounts.ts';
import { madeKeys } from '../stand-in/made-keys.ts';
import type { Extension } from './extension.ts';
import { expect, readClipboard, test } from './fixture.ts';
import { developerPages, guide, speak } from './guide.ts';
import type { Language } from './guide.ts';
import { open, pages } from './pages.ts';
import { panel } from './panel.ts';

/** All that could be left of a token: the page, what HubSpot's pages keep, and our own disk. */
async function remains(page: Page, view: Page): Promise<string> {
  const inPage = await page.evaluate(() =>
    JSON.stringify([
      document.documentElement.outerHTML,
      Object.entries(localStorage),
      Object.entries(sessionStorage),
      Object.keys(window),
      document.cookie,
    ]),
  );
  const disk = await view.evaluate(() => chrome.storage.local.get());
  return inPage + JSON.stringify(disk) + page.url();
}

/** The guide, beside a deal of HubSpot's in a language, with the deal in the handoff. */
async function begin(page: Page, extension: Extension, language: Language) {
  await speak(page, language);
  await open(page, pages.deal);
  const view = await extension.openPanel(page);
  const ui = guide(view);
  await panel(view).button('Add to handoff').click();
  await ui.start();
  return { view, ui, hubSpot: developerPages(page, language) };
}

for (const language of ['en', 'de'] as const) {
  test(`from nothing to a new service key that passes all checks, HubSpot in ${language}`, async ({
    page,
    extension,
    standIn,
  }) => {
    const { view, ui, hubSpot } = await begin(page, extension, language);
    await expect(ui.step('Open the service keys')).toContainText('Step 1 of 6');
    await ui.button('Open service keys').click();

    const name = ui.step('Begin a key and name it');
    await expect(name).toContainText('Step 2 of 6');
    await expect(page).toHaveURL('https://app.hubspot.com/service-keys/7654321');
    await hubSpot.press('createKey');
    await name.getByRole('textbox', { name: 'Integration' }).fill('Scheduler');
    await name.getByRole('textbox', { name: 'Your company' }).fill('Aurora');
    await ui.copy('Copy name');
    const copied = await readClipboard(page);
    expect(copied).toBe('Scheduler - Aurora');
    await page.getByRole('textbox', { name: 'Name' }).fill(copied);
    await ui.button('Next').click();

    const scopes = ui.step('Tick the scopes');
    await expect(scopes).toContainText('0 of 1 ticked');
    await ui.copy('Copy crm.objects.deals.read');
    await hubSpot.tick([await readClipboard(page)]);
    await ui.tick('crm.objects.deals.read').check();
    await expect(scopes).toContainText('1 of 1 ticked');
    await ui.button('Next').click();

    await expect(ui.step('Create the key')).toContainText('goes on by itself');
    await hubSpot.press('create');
    await hubSpot.press('create', true);
    await expect(ui.step('Show the token')).toContainText('Step 5 of 6');
    await ui.take.click();
    await expect(ui.problem).toContainText('The token is still masked');
    await hubSpot.press('show');
    await ui.take.click();

    const { token, label, scopes: granted } = madeKeys()[0]!;
    expect([label, granted]).toEqual(['Scheduler - Aurora', ['oauth', 'crm.objects.deals.read']]);
    await ui.button('Check token').click();
    await expect(ui.step('All checks pass')).toContainText('Deal 9101');
    await ui.button('Go on to the handoff').click();
    await expect(panel(view).token).toHaveValue(token);
    await expect(panel(view).button('Seal handoff')).toBeVisible();

    // Once Show is undone, the page and the disk hold nothing of it; memory does, as a control.
    await page.reload();
    expect(await remains(page, view)).not.toContain(token.slice(-20));
    const memory = await view.evaluate(() => chrome.storage.session.get());
    expect(JSON.stringify(memory)).toContain(token);
    for (const { host, path, search, headers, body } of standIn.requests) {
      if (host !== 'api.hubapi.com') {
        expect(JSON.stringify([path, search, headers, body])).not.toContain(token);
      }
    }
  });

  test(`an existing private app that lacks a scope is mended, HubSpot in ${language}`, async ({
    page,
    extension,
  }) => {
    const { view, ui, hubSpot } = await begin(page, extension, language);
    await ui.way('Private app');
    await ui.button('Open private apps').click();
    await expect(ui.step('Open your app')).toContainText('Step 2 of 4');
    await expect(page).toHaveURL('https://app.hubspot.com/legacy-apps/7654321');
    // It has every scope that is usual, but the one that reads deals.
    await page.getByRole('link', { name: 'Test case: legacy-scope-names' }).click();
    await expect(ui.step('Show the token')).toContainText('Step 3 of 4');
    await hubSpot.press('showToken');
    await ui.take.click();
    await ui.button('Check token').click();

    const mend = ui.step('Tick what is missing');
    await expect(mend).toContainText('Commit changes');
    await hubSpot.press('editApp');
    await hubSpot.tick(['crm.objects.deals.read']);
    await hubSpot.press('commit');
    await ui.tick('crm.objects.deals.read').check();
    await expect(mend).toContainText('1 of 1 ticked');
    await ui.button('Check again').click();
    await expect(ui.step('All checks pass')).toBeVisible();
    expect(await remains(page, view)).not.toContain(tokenNamed('legacy-scope-names').token);
  });

  test(`a service key that lacks a scope is mended on its page, HubSpot in ${language}`, async ({
    page,
    extension,
  }) => {
    const { ui, hubSpot } = await begin(page, extension, language);
    await page.goto('https://app.hubspot.com/service-keys/7654321/key/39045905');
    await hubSpot.press('show');
    await ui.take.click();
    await page.goto(pages.deal);
    await ui.button('Check token').click();
    await expect(ui.step('Tick what is missing')).toContainText('crm.objects.deals.read');
    await ui.button('Open service keys').click();
    await expect(ui.step('Tick what is missing')).toContainText('click the name of your key');
    await page.getByRole('link', { name: 'Test case: missing-scope' }).click();
    await hubSpot.press('edit');
    await hubSpot.tick(['crm.objects.deals.read']);
    await hubSpot.press('save');
    await hubSpot.press('yesSave');
    await ui.button('Check again').click();
    await expect(ui.step('All checks pass')).toBeVisible();
  });

  test(`two tokens on a page: the person says which, HubSpot in ${language}`, async ({
    page,
    extension,
  }) => {
    await speak(page, language);
    const hubSpot = developerPages(page, language);
    await page.goto('https://app.hubspot.com/service-keys/7654321/key/39045903');
    const view = await extension.openPanel(page);
    const ui = guide(view);
    await ui.start();
    const [one, two] = [tokenNamed('good').token, tokenNamed('all-scopes').token];
    await hubSpot.press('show');
    await expect(page.getByText(one)).toBeVisible();
    await hubSpot.press('rotate');
    await hubSpot.press('show');
    await expect(page.getByText(two)).toBeVisible();
    await ui.take.click();
    const which = view.getByRole('group', { name: 'This page shows more than one token.' });
    await expect(which.getByRole('button')).toHaveText([
      `na1, ends in ${one.slice(-4)}`,
      `na1, ends in ${two.slice(-4)}`,
    ]);
    expect(await view.content()).not.toContain('00000000-0000');
    await which.getByRole('button').last().click();
    await expect(ui.step('Check the token')).toBeVisible();
    await ui.button('Back to the handoff').click();
    await expect(panel(view).token).toHaveValue(two);
  });
}
