import type { Page } from '@playwright/test';
import { tokenNamed } from '../stand-in/accounts.ts';
import type { TokenName } from '../stand-in/accounts.ts';
import type { Extension } from './extension.ts';
import { open, pages } from './pages.ts';

/** The popup over a deal, with the deal in the handoff. */
export async function popupWithDeal(page: Page, extension: Extension) {
  await open(page, pages.deal);
  const view = await extension.openPopup(page);
  const ui = popup(view);
  await ui.button('Add to handoff').click();
  return { view, ui };
}

/** The popup as a person uses it: by the names of things. */
export function popup(page: Page) {
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const checks = page.getByRole('list', { name: 'Checks' });
  return {
    button,
    checks,
    token: page.getByLabel('Access token', { exact: true }),
    find: page.getByRole('textbox', { name: 'Paste HubSpot addresses, or type an ID' }),
    /** What is told of a text in that field. */
    found: page.locator('.find [aria-live]'),
    /** The chip that says whose account this is. */
    portal: page.locator('button.portal'),
    context: page.getByRole('textbox', { name: 'Integration context' }),
    recipient: page.getByRole('textbox', { name: "Recipient's age public key" }),
    /** What the recipient has, as chosen. */
    chosen: page.locator('.opens-with-chosen'),
    /** Chooses what the recipient has, in the list behind the one chosen. */
    async has(what: string) {
      const list = page.getByRole('radiogroup', { name: 'What does the recipient have?' });
      if (!(await list.isVisible())) await page.getByText('Recipient has').click();
      await list.getByRole('radio', { name: what, exact: true }).check();
    },
    /** The sender's own passphrase, and how it is judged. */
    passphrase: page.getByLabel('Your own passphrase', { exact: true }),
    strength: page.locator('.strength'),
    items: page.getByRole('list', { name: 'Items in the handoff' }),
    alert: page.getByRole('alert'),
    /** Types a pretend token and checks it; the list of checks is there after. */
    async check(name: TokenName) {
      await page.getByLabel('Access token', { exact: true }).fill(tokenNamed(name).token);
      await button('Check token').click();
      await checks.waitFor();
    },
    /** Downloads the sealed file and gives its bytes and name. */
    async download() {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        button('Download').click(),
      ]);
      const chunks: Buffer[] = [];
      for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
      return { name: download.suggestedFilename(), bytes: Buffer.concat(chunks) };
    },
  };
}
