import type { Page } from '@playwright/test';
import type { Extension } from './extension.ts';

/** An event of the browser's, which a test can bring about in the background. */
export type Dispatching = { dispatch(...args: unknown[]): void };

/**
 * Gives a command as the browser does once it has seen its keys. Keys that a test presses go to the
 * page alone: no test protocol reaches the browser's own shortcuts.
 */
export async function command(extension: Extension, page: Page, name: string): Promise<void> {
  await page.bringToFront();
  const worker = await extension.worker();
  await worker.evaluate(async (name) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    (chrome.commands.onCommand as unknown as Dispatching).dispatch(name, tab);
  }, name);
}
