import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { sayDone, sayFailed } from './terminal.ts';

/** Does one step and gives what to take a picture of: a page, or a text. What throws has failed. */
export type Step = (name: string, slug: string, act: () => Promise<Page | string>) => Promise<void>;

/** A step failed, and has been said. */
export class StepFailed extends Error {}

/**
 * A walk: each step is said with its outcome and time, and leaves a numbered picture. A step that
 * ends since the whole walk is stopped has not failed.
 */
export function startWalk(dir: string, context: BrowserContext, stop: AbortSignal) {
  let number = 0;
  const step: Step = async (name, slug, act) => {
    const start = performance.now();
    number++;
    try {
      const seen = await act();
      const path = join(dir, `${String(number).padStart(2, '0')}-${slug}.png`);
      const page = typeof seen === 'string' ? await pageOf(context, seen) : seen;
      const fullPage = page !== seen;
      await page.screenshot({ path, fullPage, animations: 'disabled', caret: 'hide' });
      if (page !== seen) await page.close();
    } catch (error) {
      if (!stop.aborted) sayFailed(name, performance.now() - start, error);
      throw new StepFailed(name, { cause: error });
    }
    sayDone(name, performance.now() - start);
  };
  return { step, count: () => number };
}

async function pageOf(context: BrowserContext, text: string): Promise<Page> {
  const page = await context.newPage();
  await page.setContent(
    '<pre style="font: 13px/1.5 monospace; margin: 24px; white-space: pre-wrap"></pre>',
  );
  await page.locator('pre').evaluate((pre, words) => (pre.textContent = words), text);
  return page;
}
