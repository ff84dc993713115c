// The app's pages in a real browser: the shapes that HubSpot's pages have, and the test handles.

import { chromium } from '@playwright/test';
import type { Browser, Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findChromium } from '../tools/find-chromium.mjs';
import { tokenNamed } from './accounts.ts';
import { hostRules } from './hosts.ts';
import { startStandIn } from './server.ts';
import type { StandIn } from './server.ts';

const executablePath = findChromium();
if (!executablePath) console.warn('SKIPPED: no Chromium, so the pages were not looked at');
const record = '/contacts/7654321/record/0-3/9101';
const title = '[data-card-type="OBJECT_HIGHLIGHT"] [data-selenium-test="highlightTitle"]';

/** The handles the pages put on `window`, as far as they are used here. */
type Handles = {
  rerender(): void;
  navigate(path: string): Promise<unknown>;
  replaceBody(): Promise<unknown>;
  purgeForeign(): number;
  writes(n: number): Promise<void>;
  titleReady: Promise<unknown>;
};
declare const window: Window & { standIn: Handles };

/** Asks until the answer fits; a busy machine may take its time. */
const poll = (ask: () => unknown) => expect.poll(ask, { timeout: 4000 });

describe.skipIf(!executablePath)('the pages', () => {
  let standIn: StandIn;
  let browser: Browser;
  let page: Page;
  const complaints: string[] = [];

  beforeAll(async () => {
    standIn = await startStandIn();
    const args = ['--no-sandbox', '--ignore-certificate-errors', hostRules(standIn.port)];
    browser = await chromium.launch({ executablePath, args });
    page = await browser.newPage();
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (said) => {
      if (said.type() === 'error') complaints.push(said.text());
    });
  }, 30_000);
  afterAll(async () => {
    await browser.close();
    await standIn.close();
    expect(complaints).toEqual([]);
  });

  async function open(path: string, host = 'app.hubspot.com'): Promise<void> {
    await page.goto(`https://${host}${path}`);
    await page.evaluate(async () => void (await window.standIn.titleReady));
  }

  test('a record page is as big as HubSpot’s and has its shape', async () => {
    await open(record);
    expect(await page.textContent(title)).toBe('Northwind renewal');
    const count = await page.locator('*').count();
    expect(count).toBeGreaterThan(2700);
    expect(count).toBeLessThan(3300);
    const shape = [
      '[data-test-id="left-sidebar"]',
      '[data-test-id="crm-card-content"] [data-test-id="record-highlight-content"] [data-test-id="record-highlight-main-content"] [data-test-id="highlight-record-label"]',
      '[data-test-id="highlight-property-display-amount"]',
      '[data-card-type="PROPERTIES_V3"] ul[data-selenium-test="profile-properties-list"] [data-selenium-test="property-input-dealname"] span[data-test-id="dealname"]',
      '[data-test-id="contact-chicklet-title-link"]',
    ];
    for (const selector of shape)
      expect(await page.locator(selector).count(), selector).not.toBe(0);
  });

  test('rendering again throws foreign nodes out of the root, and makes the card anew', async () => {
    await open(record);
    const [left, same] = await page.evaluate((selector) => {
      const before = document.querySelector(selector);
      before?.parentElement?.append(document.createElement('x-foreign'));
      document.documentElement.append(document.createElement('x-foreign'));
      window.standIn.rerender();
      const foreign = document.querySelectorAll('x-foreign').length;
      return [foreign, before === document.querySelector(selector)];
    }, title);
    expect([left, same]).toEqual([1, false]);
    const purged = await page.evaluate(() => window.standIn.purgeForeign());
    expect(purged).toBe(1);
    expect(await page.locator('x-foreign').count()).toBe(0);
    expect(await page.textContent(title)).toBe('Northwind renewal');
  });

  test('the body can be emptied and filled again', async () => {
    await open(record);
    await page.evaluate(async () => {
      document.body.append(document.createElement('x-foreign'));
      await window.standIn.replaceBody();
    });
    expect(await page.locator('x-foreign').count()).toBe(0);
    expect(await page.textContent(title)).toBe('Northwind renewal');
  });

  test('links and the back button change the page without loading it', async () => {
    await open(record);
    await page.evaluate(() => document.documentElement.setAttribute('data-same', ''));
    await page.evaluate(
      async () => void (await window.standIn.navigate('/contacts/7654321/record/0-1/9101')),
    );
    expect(await page.textContent(title)).toBe('Mira Example');
    await page.getByRole('link', { name: 'Meetings' }).click();
    await poll(() => page.textContent('h1')).toBe('Scheduling pages');
    await page.goBack();
    await poll(() => page.textContent(title)).toBe('Mira Example');
    expect(await page.locator('html[data-same]').count()).toBe(1);
  });

  test('writes change the page as often as asked', async () => {
    await open(record);
    const seen = await page.evaluate(async () => {
      let records = 0;
      const observer = new MutationObserver((list) => (records += list.length));
      const all = { childList: true, subtree: true, attributes: true, characterData: true };
      observer.observe(document.body, all);
      await window.standIn.writes(1000);
      return records + observer.takeRecords().length;
    });
    expect(seen).toBe(1000);
  });

  test('a table of 10,000 rows keeps only those in sight', async () => {
    await open('/contacts/7654321/objects/0-1/views/all/list');
    const rows = page.locator('[data-test-id="framework-data-table"] tr[data-test-id^="row-"]');
    expect(await rows.first().getAttribute('data-test-id')).toBe('row-9101');
    expect(await rows.count()).toBeLessThan(40);
    const last = page.locator('tr[data-test-id="row-109996"]');
    expect(await last.count()).toBe(0);
    await page.evaluate(() => document.querySelector('.scroller')?.scrollTo(0, 1e6));
    await poll(() => last.count()).toBe(1);
    expect(await rows.count()).toBeLessThan(40);
  });

  test('a board has a card for each record, under its stage', async () => {
    await open('/contacts/7654321/objects/0-3/views/all/board');
    const column = page.locator('.column', { hasText: 'Contract sent' });
    const card = column.locator('[data-test-id="cdb-column-item"][data-selenium-id="9101"]');
    expect(await card.locator('[data-test-id="cdb-column-name"]').textContent()).toBe(
      'Northwind renewal',
    );
  });

  test.each([
    ['/service-keys/7654321/key/39045903', 'Show', 'good'],
    ['/private-apps/7654321/33327041', 'Show token', 'private-app'],
  ] as const)('%s shows its token when asked to', async (path, button, name) => {
    const { token } = tokenNamed(name);
    await open(path);
    expect(await page.content()).not.toContain(token);
    await page.getByRole('button', { name: button, exact: true }).click();
    await poll(() => page.textContent('.token')).toBe(token);
    await page.getByRole('button', { name: 'Hide' }).click();
    await poll(() => page.textContent('.token')).toContain('pat-na1-0000****');
  });

  // [host, path, heading]
  test.each([
    ['app-eu1.hubspot.com', '/settings/24680135/account-defaults', 'Account defaults'],
    ['app.hubspot.com', '/login', 'Log in'],
    ['app.hubspot.com', '/sequences/7654321/sequence/248070596/edit', 'Sequences'],
    ['app.hubspot.com', '/meetings/acme/consult-30', 'Consultation, 30 minutes'],
    ['app.hubspot.com', '/contacts/7654321/objectLists/4242', 'Segment 4242'],
  ])('%s%s', async (host, path, heading) => {
    await open(path, host);
    expect(await page.textContent('h1')).toBe(heading);
    expect(await page.textContent('footer')).toBe('Stand-in for tests — not HubSpot');
  });

  test('the public booking host', async () => {
    await page.goto('https://meetings.hubspot.com/acme/consult-30');
    expect(await page.textContent('h1')).toBe('Consultation, 30 minutes');
  });
});
