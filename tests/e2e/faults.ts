import type { Page } from '@playwright/test';
import axe from 'axe-core';

/**
 * What axe-core finds wrong with names, roles, contrast and the like; in dark, which changes colours
 * and nothing else, with the contrast. It comes into a page once: it is half a megabyte.
 */
export async function faults(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const found: string[] = [];
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const rules = colorScheme === 'dark' ? ['color-contrast'] : [];
    const nodes = await page.evaluate(faultsHere, rules);
    found.push(...nodes.map((node) => `${colorScheme}: ${node}`));
  }
  return found;
}

/** Runs in the page. */
async function faultsHere(rules: string[]): Promise<string[]> {
  const here = window as unknown as { axe: typeof axe };
  const { violations } = await here.axe.run(document, {
    resultTypes: ['violations'],
    ...(rules.length > 0 && { runOnly: { type: 'rule', values: rules } }),
  });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
