import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixture.ts';
import { open, pages } from './pages.ts';
import { popup } from './popup.ts';

/** What axe-core finds wrong with names, roles, contrast and the like. */
async function faults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`every state can be read and used by everyone, ${colorScheme}`, async ({
    page,
    extension,
  }) => {
    await open(page, pages.deal);
    const view = await extension.openPopup(page);
    await view.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const ui = popup(view);
    await expect(ui.button('Add to handoff')).toBeVisible();
    expect(await faults(view), 'start').toEqual([]);

    await ui.button('Add to handoff').click();
    await ui.check('missing-scope');
    await view.getByRole('radio', { name: 'I have no key' }).click();
    await ui.button('Seal handoff').click();
    await expect(ui.alert).toBeVisible();
    expect(await faults(view), 'problems').toEqual([]);

    await ui.button('Seal anyway').click();
    await expect(ui.button('Download')).toBeVisible();
    expect(await faults(view), 'sealed').toEqual([]);
  });
}
