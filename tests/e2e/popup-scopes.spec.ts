import { faults } from './faults.ts';
import { expect, readClipboard, test } from './fixture.ts';
import { open, pages } from './pages.ts';
import { popup, popupWithDeal } from './popup.ts';

test('a missing scope is named, copied, and where to tick it is said', async ({
  page,
  extension,
}) => {
  const { view, ui } = await popupWithDeal(page, extension);
  await ui.check('guide-scopes');
  const missing = view.getByRole('group', { name: 'Missing' });
  await expect(missing).toContainText(/crm\.objects\.deals\.read.*Missing.*For Deal 9101/);
  await expect(missing).toContainText(
    'crm.objects.deals.write is ticked, but a scope that writes does not include reading.',
  );
  await expect(ui.checks).toContainText(/Service key: Edit, Add new scope.*Update, Save/);
  await expect(ui.checks).toContainText(/Private app: .*Commit changes/);

  await ui.button('Copy crm.objects.deals.read').click();
  await expect(missing).toContainText('Copied');
  expect(await readClipboard(page)).toBe('crm.objects.deals.read');
});

test('what is needed and there is a click away, and names what needs it', async ({
  page,
  extension,
}) => {
  const { view, ui } = await popupWithDeal(page, extension);
  await ui.check('good');
  const needed = view.getByRole('group', { name: 'Needed scopes' });
  await expect(needed).toBeHidden();
  await ui.checks.locator('summary', { hasText: '1 needed scope' }).click();
  await expect(needed).toContainText(
    /crm\.objects\.deals\.read.*Granted.*For Deal 9101 \(Northwind renewal\)/,
  );
});

test('more than is needed is a warning, with the names by what they allow', async ({
  page,
  extension,
}) => {
  await open(page, pages.deal);
  const view = await extension.openPopup(page);
  const ui = popup(view);
  await ui.check('too-much');
  const line = ui.checks.getByRole('listitem').filter({ hasText: 'scopes granted' });
  const spare = line.locator('.spare');

  await test.step('with nothing to compare with, only what writes or is sensitive', async () => {
    await expect(line).toContainText(/14 scopes granted.*Note.*It may do more than is needed/);
    await expect(spare).toContainText('3 scopes to think about');
    await expect(spare).not.toContainText('crm.lists.read');
  });

  await test.step('with a deal, whole areas too', async () => {
    await ui.button('Add to handoff').click();
    await ui.check('too-much');
    await expect(spare).toContainText(/More than needed: \d+ scopes.*Note/);
    await expect(spare).toContainText(
      /Sensitive data.*crm\.objects\.contacts\.sensitive\.read\.v2.*Can change data.*crm\.objects\.deals\.write.*CRM records.*crm\.lists\.read.*Marketing.*forms/,
    );
    await expect(spare).not.toContainText('crm.objects.deals.read');
  });

  await test.step('it stands in the way of nothing', async () => {
    await ui.has('7-Zip, Keka or The Unarchiver');
    await ui.button('Seal handoff').click();
    await expect(ui.button('Download')).toBeVisible();
  });
});

test('the scope report can be read by everyone', async ({ page, extension }) => {
  const { view, ui } = await popupWithDeal(page, extension);
  for (const name of ['good', 'too-much', 'guide-scopes'] as const) {
    await ui.check(name);
    await ui.checks.locator('details').evaluateAll((all) => {
      for (const details of all) (details as HTMLDetailsElement).open = true;
    });
    expect(await faults(view), name).toEqual([]);
  }
});
