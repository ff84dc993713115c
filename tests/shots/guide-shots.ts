import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { developerPages, guide } from '../e2e/guide.ts';
import { open, pages } from '../e2e/pages.ts';
import { panel } from '../e2e/panel.ts';
import { shoot } from './camera.ts';
import type { Stage } from './stage.ts';

const keys = 'https://app.hubspot.com/service-keys/7654321';
const key = `${keys}/key/39045905`;

type At = { ui: ReturnType<typeof guide>; view: Page; page: Page };

/** The tokens that the guide found on the page, to choose from. */
const shownTokens = (view: Page) => view.getByRole('button', { name: /^na1, ends in \d{4}$/ });

/** The steps in their order: how each is reached from the one before. */
const steps: { readonly [name: string]: (at: At) => Promise<unknown> } = {
  open: ({ ui }) => expect(ui.step('Open the service keys')).toBeVisible(),
  name: async ({ ui, view, page }) => {
    await page.goto(`${keys}/create`);
    await view.getByRole('textbox', { name: 'Integration' }).fill('Scheduler');
    await view.getByRole('textbox', { name: 'Your company' }).fill('Aurora');
    await ui.heading.click();
  },
  scopes: async ({ ui }) => {
    await ui.button('Next').click();
    await ui.tick('crm.objects.deals.read').check();
  },
  create: ({ ui }) => ui.button('Next').click(),
  masked: async ({ ui, page }) => {
    await page.goto(key);
    await ui.take.click();
    await expect(ui.problem).toBeVisible();
  },
  several: async ({ ui, view, page }) => {
    const hubSpot = developerPages(page, 'en');
    await hubSpot.press('show');
    await hubSpot.press('rotate');
    await hubSpot.press('show');
    await expect(page.getByRole('button', { name: 'Hide' })).toHaveCount(2);
    await ui.take.click();
    await expect(shownTokens(view)).toHaveCount(2);
  },
  check: ({ view }) => shownTokens(view).first().click(),
  mend: async ({ ui }) => {
    await ui.button('Check token').click();
    await expect(ui.step('Tick what is missing')).toBeVisible();
  },
  done: async ({ ui, view }) => {
    await ui.button('Back to the handoff').click();
    await panel(view).check('all-scopes');
    await ui.start();
    await expect(ui.step('All checks pass')).toBeVisible();
  },
  help: async ({ ui, view, page }) => {
    await ui.button('Go on to the handoff').click();
    await panel(view).token.fill('');
    await page.goto(pages.deal);
    await ui.start();
    await ui.way('Private app');
    await view.getByText('Something is not there?').click();
    await view.getByText('What changes in September 2027').click();
  },
};

/** Takes the pictures of the guide, in the browser's own panel beside HubSpot's pages. */
export async function shootGuide({ page, extension }: Stage): Promise<void> {
  await open(page, pages.deal);
  const view = await extension.openPanel(page);
  const ui = guide(view);
  await panel(view).button('Add to handoff').click();
  await ui.start();
  for (const [name, reach] of Object.entries(steps)) {
    await reach({ ui, view, page });
    await shoot(view, `guide-${name}`);
  }
}
