import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { panel } from '../e2e/panel.ts';
import type { TokenName } from '../stand-in/accounts.ts';
import { shoot } from './camera.ts';
import { reachState } from './popup-shots.ts';
import type { Stage } from './stage.ts';

type Ui = ReturnType<typeof panel>;

/** Checks a token and opens one of the lists. */
const listed =
  (kind: string, token: TokenName = 'all-scopes') =>
  async (ui: Ui) => {
    await ui.check(token);
    await ui.choose(kind);
  };

/** The states of the panel: how each is reached, and what is in sight then. */
const states: { readonly [name: string]: (ui: Ui, view: Page) => Promise<void> } = {
  start: (ui) => expect(ui.region).toBeVisible(),
  links: async (ui) => {
    await listed('Meeting links')(ui);
    await ui.add('Product demo').click();
  },
  search: async (ui) => {
    await listed('Deal pipelines')(ui);
    await ui.search.fill('renew');
    await expect(ui.rows.first()).toBeVisible();
  },
  'missing-scope': async (ui) => {
    await listed('Owners', 'no-scopes')(ui);
    await expect(ui.region.getByRole('alert')).toBeVisible();
  },
  keys: async (_ui, view) => {
    await view.getByText('Keyboard', { exact: true }).click();
    await view.getByRole('button', { name: 'Change keys' }).scrollIntoViewIfNeeded();
  },
};

/** Takes the pictures of the panel, at the width that browsers give it first. */
export async function shootPanel(stage: Stage): Promise<void> {
  for (const [name, reach] of Object.entries(states)) {
    await reachState(stage, {});
    await stage.extension.closePopup();
    const view = await stage.page.context().newPage();
    await view.setViewportSize({ width: 360, height: 900 });
    await view.goto(`chrome-extension://${stage.extension.id}/sidepanel.html`);
    await reach(panel(view), view);
    await shoot(view, `panel-${name}`);
    await view.close();
  }
}
