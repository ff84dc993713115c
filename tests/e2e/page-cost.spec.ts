import type { CDPSession, Page } from '@playwright/test';
import { inWorldOfExtension } from './bar.ts';
import { bar, expect, test } from './fixture.ts';
import { navigate, open, pages } from './pages.ts';

type TraceEvent = { name: string; args: unknown };

/** What the browser did meanwhile, with the scripts that made it. */
async function traceOf(page: Page, act: () => Promise<unknown>): Promise<TraceEvent[]> {
  const cdp: CDPSession = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  cdp.on('Tracing.dataCollected', ({ value }) => events.push(...(value as never as TraceEvent[])));
  const includedCategories = ['', '.stack'].map(
    (kind) => `disabled-by-default-devtools.timeline${kind}`,
  );
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline', ...includedCategories] },
  });
  await act();
  const complete = new Promise((resolve) => cdp.once('Tracing.tracingComplete', resolve));
  await cdp.send('Tracing.end');
  await complete;
  await cdp.detach();
  return events;
}

const names = (events: TraceEvent[], script: string) =>
  events.filter(({ args }) => JSON.stringify(args).includes(script)).map(({ name }) => name);

const ours = '/hubspot.js';

test.beforeEach(async ({ page }) => {
  await open(page, pages.deal);
  await expect.poll(() => bar(page).count()).toBe(2);
});

test('does nothing while the page changes itself', async ({ page }) => {
  const events = await traceOf(page, () => page.evaluate(() => window.standIn.writes(10_000)));
  expect(events.length).toBeGreaterThan(0);
  expect(names(events, ours)).toEqual([]);
});

test('never makes the browser lay the page out', async ({ page }) => {
  const events = await traceOf(page, async () => {
    await open(page, pages.deal);
    await expect.poll(() => bar(page).count()).toBe(2);
    await navigate(page, pages.otherDeal);
    await expect.poll(async () => (await bar(page).ids())['Record ID']).toBe('9104');
    await expect.poll(() => bar(page).count()).toBe(2);
    // The control: a page's script that does so is found.
    await page.evaluate(() => {
      document.body.append('More');
      return document.body.offsetHeight;
    });
  });
  const forced = new Set(['Layout', 'UpdateLayoutTree']);
  expect(names(events, ours)).toContain('FunctionCall');
  expect(names(events, ours).filter((name) => forced.has(name))).toEqual([]);
  expect(names(events, 'stackTrace').filter((name) => forced.has(name))).not.toEqual([]);
});

test('what acts on the bar comes once somebody comes near it', async ({ page }) => {
  const loaded = () => inWorldOfExtension(page, 'self.handoff.tools !== undefined');
  await navigate(page, pages.otherDeal);
  await expect.poll(async () => (await bar(page).ids())['Record ID']).toBe('9104');
  expect(await loaded()).toBe(false);
  const { x, y } = await bar(page).box();
  await page.mouse.move(x + 5, y + 5);
  await expect.poll(loaded).toBe(true);
});

test('no page but one that a link with a request leads to loads what takes it in', async ({
  page,
}) => {
  const events = await traceOf(page, async () => {
    await open(page, pages.deal);
    await expect.poll(() => bar(page).count()).toBe(2);
  });
  expect(names(events, ours)).not.toEqual([]);
  expect(names(events, '/at-start.js')).toEqual([]);
});
