import type { BrowserContext, Page } from '@playwright/test';
import type { Extension } from './extension.ts';

/** Opens the inbox, or a part of it, in a tab of its own. */
export async function openInbox(
  context: BrowserContext,
  { id }: Extension,
  part: '' | 'request' | 'identities' = '',
): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/inbox.html#/${part}`);
  return page;
}
