import type { Page } from '@playwright/test';
import type { InboxRow } from '../../utils/inbox/row.ts';
import type { OwnBrowser } from '../e2e/browser.ts';
import type { Builds } from './builds.ts';
import { install } from './builds.ts';
import { ratios, takeTurns } from './stats.ts';
import type { Row } from './table.ts';
import { row } from './table.ts';
import { between, longestTask, record } from './trace.ts';

const rounds = 15;
const handoffs = 1000;
const states = ['new', 'works', 'fix', 'active'] as const;
const typed = 'client 7 fjord';

declare global {
  interface Window {
    /** When the list answered a search, in milliseconds since the page's navigation started. */
    usable: Promise<number>;
  }
}

/** Rows as an integration team has them after years: clients of several accounts among them. */
const rows: readonly InboxRow[] = Array.from({ length: handoffs }, (_, at) => ({
  id: `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`,
  sealedSha256: String(at).padStart(64, '0'),
  fileName: `hubspot-handoff-${7_000_000 + at}-2026-11-21.age`,
  format: 'age',
  client: `Client ${at} ${at % 3 === 0 ? 'Fjord' : 'Aurora'}`,
  receivedAt: Date.UTC(2026, 0, 1) + at * 3_600_000,
  createdAt: Date.UTC(2026, 0, 1) + at * 3_600_000,
  rotateBy: Date.UTC(2026, 6, 1) + at * 3_600_000,
  accounts: Array.from({ length: 1 + (at % 2) }, (__, which) => ({
    portalId: String(7_000_000 + at + which),
    portalName: `Client ${at}`,
    lastFour: '0001',
    items: 10,
  })),
  state: states[at % states.length]!,
  receipts: [],
}));

/** Puts rows into the inbox, whose page has made its stores by then. */
const putRows = (page: Page, all: readonly InboxRow[]) =>
  page.evaluate(async (all) => {
    const open = indexedDB.open('inbox');
    await new Promise((resolve) => (open.onsuccess = resolve));
    const transaction = open.result.transaction('rows', 'readwrite');
    for (const one of all) transaction.objectStore('rows').put(one);
    await new Promise((resolve) => (transaction.oncomplete = resolve));
    open.result.close();
  }, all);

/**
 * Runs in the inbox's page before anything of its own: types into the search field as soon as the
 * rows are there, and tells when the one row that fits is all that is shown.
 */
function watchList(): void {
  window.usable = new Promise((resolve) => {
    let asked = false;
    const observer = new MutationObserver(() => {
      const shown = document.querySelectorAll('.inbox-table tbody tr');
      const field = document.querySelector<HTMLInputElement>('input[type="search"]');
      if (shown.length > 1 && field && !asked) {
        asked = true;
        const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!;
        set!.call(field, 'client 999');
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      }
      if (!asked || shown.length !== 1) return;
      observer.disconnect();
      resolve(performance.now());
    });
    observer.observe(document, { childList: true, subtree: true });
  });
}

/** The page of an extension in a process of its own, and what it tells of itself. */
async function openOnce<Value>(
  { context }: OwnBrowser,
  address: string,
  watch: () => void,
  tell: (page: Page) => Promise<Value>,
): Promise<Value> {
  const page = await context.newPage();
  await page.addInitScript(watch);
  await page.goto(address);
  const told = await tell(page);
  await page.close();
  return told;
}

function watchButton(): void {
  window.usable = new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (!document.querySelector('button')) return;
      observer.disconnect();
      resolve(performance.now());
    });
    observer.observe(document, { childList: true, subtree: true });
  });
}

/** The inbox with a thousand handoffs: until its list answers a search, and while one types. */
export async function measureInbox(own: OwnBrowser, builds: Builds): Promise<Row[]> {
  const ours = `${await install(own, builds.ours)}inbox.html`;
  const empty = `${await install(own, builds.empty)}popup.html`;
  const usable = (page: Page) => page.evaluate(() => window.usable);
  const first = await own.context.newPage();
  await first.goto(ours);
  await first.getByText('Nothing here yet.').waitFor();
  await putRows(first, rows);
  await first.close();

  const taken = await takeTurns(
    rounds,
    () => openOnce(own, ours, watchList, usable),
    () => openOnce(own, empty, watchButton, usable),
  );

  const longest: number[] = [];
  for (let round = 0; round < 5; round++) {
    const page = await own.context.newPage();
    await page.goto(ours);
    const search = page.getByRole('searchbox');
    await search.click();
    const events = await record(own.cdp, async () => {
      await page.evaluate(() => void performance.mark('bench:typing'));
      await search.pressSequentially(typed, { delay: 60 });
      await page.getByRole('link', { name: 'Client 798' }).waitFor();
      for (let at = 0; at < typed.length; at++) await search.press('Backspace', { delay: 60 });
      await page.getByRole('link', { name: `Client ${handoffs - 1}` }).waitFor();
      await page.evaluate(() => void performance.mark('bench:typed'));
    });
    longest.push(longestTask(between(events, 'bench:typing', 'bench:typed')));
    await page.close();
  }
  const shown = handoffs.toLocaleString('en');
  return [
    row(`inbox, ${shown} handoffs: until a search is answered`, taken.a, 'ms', { goal: 300 }),
    row('an empty React page: first control', taken.b, 'ms'),
    row('inbox by empty page', ratios(taken.a, taken.b), '×'),
    row(`inbox, ${shown} handoffs: longest task while typing`, longest, 'ms', { goal: 50 }),
  ];
}
