import { basename } from 'node:path';
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { inbox, openInbox } from '../e2e/inbox.ts';
import type { Files } from './sealing.ts';
import { context } from './steps.ts';
import type { Stage } from './steps.ts';

/** The recipient's side: a file is dropped into the inbox, opened, and checked again from there. */
export async function receive({ step, page, extension }: Stage, { zip }: Files): Promise<void> {
  let desk: Page = page;
  await step('The inbox opens the ZIP with its passphrase', 'inbox', async () => {
    desk = await openInbox(page.context(), extension);
    const ui = inbox(desk);
    const name = basename(zip.path);
    await ui.files.setInputFiles({ name, mimeType: 'application/zip', buffer: zip.bytes });
    await ui.passphrase.fill(zip.passphrase);
    await ui.button('Open').click();
    await expect(ui.rows.nth(1)).toContainText('Aurora Demo');
    return desk;
  });
  await step('Checked again from there, beside the sender’s checks', 'checked-again', async () => {
    const ui = inbox(desk);
    await ui.show('Aurora Demo');
    await expect(desk.getByText(context)).toBeVisible();
    await ui.button('Check from here').click();
    await expect(desk.getByRole('row', { name: 'Token' })).toHaveText('TokenOKOK');
    await expect(desk.getByRole('row', { name: 'Deal 9101' })).toContainText('OKOK');
    return desk;
  });
}
