import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { identities, unlockedIn } from '../e2e/identities.ts';
import { handoffWith, inbox, openInbox, sealedFile } from '../e2e/inbox.ts';
import { open, pages } from '../e2e/pages.ts';
import { sent } from '../e2e/receipts.ts';
import { ask, linkOf, signed } from '../e2e/ask.ts';
import { popup } from '../e2e/popup.ts';
import { makeIdentity } from '../../utils/handoff/identity.ts';
import { shoot } from './camera.ts';
import type { Stage } from './stage.ts';

const size = { width: 1080, height: 760 };

/** Shows a part of the inbox. */
const go = (page: Page, name: string) =>
  page.getByRole('link', { name, exact: true }).first().click();

/** Takes the pictures of the recipient's page, from its first start on. */
export async function shootInbox({ own, page: tab, extension }: Stage): Promise<void> {
  await open(tab, pages.deal);
  const page = await openInbox(own.context, extension);
  await page.setViewportSize(size);
  const ui = inbox(page);
  await expect(page.getByText('Nothing here yet.')).toBeVisible();
  await shoot(page, 'inbox-empty');

  await go(page, 'Your keys');
  const keys = identities(page);
  await keys.make('Aurora');
  await shoot(page, 'inbox-keys');
  const { recipient } = (await unlockedIn(page))!.identities[0]!;

  await go(page, 'Ask a client');
  await page.getByLabel('Your name or company', { exact: true }).fill('Aurora');
  await page.getByLabel('What it is for', { exact: true }).fill('Book meetings from our site');
  await page.getByLabel('Client', { exact: true }).fill('Northwind');
  await page.getByText('Meeting scheduling link', { exact: true }).click();
  await page.setViewportSize({ ...size, height: 1100 });
  await shoot(page, 'inbox-request');
  await page.getByRole('button', { name: 'Make request', exact: true }).click();
  await expect(page.getByRole('img', { name: 'QR code of the link' })).toBeVisible();
  await page.evaluate(() => window.scrollTo(0, 0));
  await shoot(page, 'inbox-request-made');
  await page.setViewportSize(size);

  await go(page, 'Handoffs');
  const toKey = { with: 'key', recipient } as const;
  const files = await Promise.all([
    sealedFile(handoffWith('good', { rotateBy: '2027-02-24T00:00:00.000Z' }), toKey),
    sealedFile(handoffWith('missing-scope'), toKey),
    sealedFile(handoffWith('all-scopes'), { with: 'passphrase', format: 'zip' }),
  ]);
  const none = { name: 'invoice.pdf', mimeType: '', buffer: Buffer.from('%PDF') };
  await ui.files.setInputFiles([...files.map(({ file }) => file), none]);
  await expect(ui.arrivals.getByText('Taken in')).toHaveCount(2);
  await expect(ui.alert).toBeVisible();
  await shoot(page, 'inbox-arrivals');
  await page.reload();
  await ui.button('Check all again').click();
  await expect(page.getByText('Checked 2.')).toBeVisible();
  await shoot(page, 'inbox-list');
  await ui.rows.filter({ hasText: 'To be fixed' }).getByRole('link').click();
  await expect(ui.items).toBeVisible();
  await page.setViewportSize({ ...size, height: 1500 });
  await shoot(page, 'inbox-handoff');
  await ui.button('Make receipt').click();
  await ui.button('Copy receipt').scrollIntoViewIfNeeded();
  await shoot(page, 'inbox-receipt', { only: 'light' });
  await page.close();
}

/** Takes the pictures of a request as whoever answers it sees it, and of what was sent. */
export async function shootAsk({ page, extension }: Stage): Promise<void> {
  const worker = await extension.worker();
  await worker.evaluate(() => chrome.storage.session.clear());
  await page.goto(await linkOf());
  await expect.poll(() => page.url()).toBe('https://app.hubspot.com/');
  await open(page, pages.deal);
  const view = await extension.openPopup(page);
  await expect(ask(view).agree).toBeVisible();
  await shoot(view, 'popup-asked');
  await ask(view).agree.click();
  await popup(view).check('missing-scope');
  await shoot(view, 'popup-checklist');
  await extension.closePopup();

  await worker.evaluate(() => chrome.storage.session.clear());
  const other = await makeIdentity('Aurora', new Date());
  const again = await extension.openPopup(page);
  await popup(again).find.fill(await signed({}, other));
  await expect(again.getByRole('alert')).toBeVisible();
  await shoot(again, 'popup-asked-alarm');
  await ask(again).notNow.click();
  await popup(again).button('Add to handoff').click();
  await popup(again).has('A browser and nothing else');
  await popup(again).button('Seal handoff').click();
  await expect(again.getByRole('heading', { name: 'Sealed' })).toBeVisible();
  await popup(again).button('Forget this handoff').click();
  await extension.closePopup();

  const panel = await page.context().newPage();
  await panel.setViewportSize({ width: 360, height: 900 });
  await panel.goto(`chrome-extension://${extension.id}/sidepanel.html`);
  await sent(panel).rows.scrollIntoViewIfNeeded();
  await shoot(panel, 'panel-sent', { only: 'light' });
  await panel.close();
}
