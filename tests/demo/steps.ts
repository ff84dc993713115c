import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { bar } from '../e2e/bar.ts';
import type { Extension } from '../e2e/extension.ts';
import { readClipboard } from '../e2e/fixture.ts';
import { open, pages } from '../e2e/pages.ts';
import { popup } from '../e2e/popup.ts';
import { tokenNamed } from '../stand-in/accounts.ts';
import type { StandIn } from '../stand-in/server.ts';
import type { DemoIdentity } from './identity.ts';
import { receive } from './receive.ts';
import { forget, openAll, sealThrice } from './sealing.ts';
import type { Step } from './walk.ts';

/** What the walk goes through with. */
export type Stage = {
  step: Step;
  page: Page;
  extension: Extension;
  standIn: StandIn;
  key: DemoIdentity;
  dir: string;
};

/** What is handed over in the walk. */
export const { token } = tokenNamed('good');
export const context = 'Sync deals both ways';

/** The whole path, as a person goes it. */
export async function goThrough(stage: Stage): Promise<void> {
  await copyOnThePage(stage);
  const view = await fillThePopup(stage);
  const files = await sealThrice(stage, view);
  await forget(stage, view);
  await openAll(stage, files);
  await receive(stage, files);
}

async function copyOnThePage({ step, page }: Stage): Promise<void> {
  await step('The deal opens, and the bar shows its IDs', 'record', async () => {
    await open(page, pages.deal);
    await expect.poll(() => bar(page).count()).toBe(2);
    const ids = { 'Record ID': '9101', 'Object type ID': '0-3', 'Portal ID': '7654321' };
    expect(await bar(page).ids()).toEqual(ids);
    return page;
  });
  await step('One click copies the record ID: 9101 is on the clipboard', 'copied', async () => {
    await bar(page).click('Copy record ID');
    await expect.poll(() => bar(page).status()).toBe('Copied');
    expect(await readClipboard(page)).toBe('9101');
    return page;
  });
}

async function fillThePopup({ step, page, extension }: Stage): Promise<Page> {
  let view = page;
  await step('The icon opens the popup, which knows the portal and the deal', 'popup', async () => {
    view = await extension.openPopup(page);
    await expect(view.getByText('Portal 7654321')).toBeVisible();
    await expect(view.getByText('9101', { exact: true })).toBeVisible();
    return view;
  });
  const ui = popup(view);
  await step('The deal is added to the handoff', 'added', async () => {
    await ui.button('Add to handoff').click();
    await expect(ui.items.getByRole('listitem')).toHaveText(['Deal 9101']);
    return view;
  });
  await step('A masked token is pasted: the popup says what to do', 'masked-token', async () => {
    await ui.token.fill(`${token.slice(0, 12)}****-****-****-****-************`);
    await ui.button('Check token').click();
    await expect(ui.checks).toContainText('This is the masked token');
    await expect(ui.checks).toContainText('Press Show on the key');
    return view;
  });
  await step(
    'A token lacks a scope: the popup names the one to tick',
    'missing-scope',
    async () => {
      await checkToken(view, 'missing-scope');
      await expect(ui.checks).toContainText('tick this, save');
      return view;
    },
  );
  await step('The right token passes every check', 'checks-pass', async () => {
    await checkToken(view, 'good');
    await expect(ui.checks.getByRole('listitem')).toHaveText([
      /The token works.*OK/,
      /Right account: Aurora Demo, portal 7654321.*OK/,
      /10 scopes granted.*OK/,
      /Deal 9101 \(Northwind renewal\) can be read.*OK/,
    ]);
    return view;
  });
  await step('The integration’s context is written', 'context', async () => {
    await ui.context.fill(context);
    await expect(ui.context).toHaveValue(context);
    return view;
  });
  await step(
    'Closed half-way and opened again, the popup has lost nothing',
    'reopened',
    async () => {
      await extension.closePopup();
      view = await extension.openPopup(page);
      const again = popup(view);
      await expect(again.token).toHaveValue(token);
      await expect(again.context).toHaveValue(context);
      await expect(again.items.getByRole('listitem')).toHaveText(['Deal 9101']);
      await expect(again.checks.getByRole('listitem')).toHaveCount(4);
      return view;
    },
  );
  return view;
}

/** Checks a token in the place of another, whose report must have gone first. */
async function checkToken(view: Page, name: 'good' | 'missing-scope'): Promise<void> {
  const ui = popup(view);
  await ui.token.fill(tokenNamed(name).token);
  await expect(ui.checks).toHaveCount(0);
  await ui.button('Check token').click();
  await expect(ui.checks).toBeVisible();
}
