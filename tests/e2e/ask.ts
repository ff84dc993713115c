import type { BrowserContext, Page } from '@playwright/test';
import { requestLink, signRequest } from '../../utils/handoff/request.ts';
import type { HandoffRequest } from '../../utils/handoff/request.ts';
import { asker, requestOf } from '../ask/sample.ts';
import type { Extension } from './extension.ts';

export { asker, requestOf };

/** A signed request, by the pretend integrator unless told. */
export const signed = (change: Partial<HandoffRequest> = {}, by = asker): Promise<string> =>
  signRequest(requestOf(change), by.signing);

/** The link that carries one. */
export const linkOf = async (change: Partial<HandoffRequest> = {}, by = asker): Promise<string> =>
  requestLink(await signed(change, by));

/** What lies in the extension's storage for as long as the browser runs. */
export async function sessionOf(extension: Extension): Promise<{ [key: string]: unknown }> {
  const worker = await extension.worker();
  return worker.evaluate(() => chrome.storage.session.get());
}

/** What stands on the extension's icon, and what its title says. */
export async function iconOf(extension: Extension): Promise<{ badge: string; title: string }> {
  const worker = await extension.worker();
  return worker.evaluate(async () => ({
    badge: await chrome.action.getBadgeText({}),
    title: await chrome.action.getTitle({}),
  }));
}

/** Stops the background, as the browser does with one that has been idle: on a page of its own. */
export async function stopBackground(context: BrowserContext): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://serviceworker-internals');
  await page.getByRole('button', { name: 'Stop' }).click();
  await page.getByText('Running Status: STOPPED').waitFor();
  await page.close();
}

/** The parts of a request as a person finds them, in popup and panel. */
export function ask(view: Page) {
  const button = (name: string | RegExp) => view.getByRole('button', { name, exact: true });
  return {
    button,
    /** What is asked for, line by line, once it was agreed to. */
    lines: view.getByRole('list', { name: 'Checklist' }).getByRole('listitem'),
    agree: button('Agree'),
    notNow: button('Not now'),
    /** The field for why a thing cannot be given. */
    reason: (what: string) =>
      view.getByRole('textbox', { name: `Why it cannot be given: ${what}`, exact: true }),
    /** Goes back to a handoff that answers nobody: two clicks. */
    async drop() {
      await button('Drop this request').click();
      await button('Click again to drop it').click();
    },
  };
}
