import type { Page } from '@playwright/test';
import { bar } from '../e2e/bar.ts';
import type { OwnBrowser } from '../e2e/browser.ts';
import { open, pages } from '../e2e/pages.ts';
import type { Builds } from './builds.ts';
import { install } from './builds.ts';
import { ratios } from './stats.ts';
import type { Row } from './table.ts';
import { row } from './table.ts';
import { between, ownTime, record, wholeTime } from './trace.ts';

const rounds = 2;
const all = 10_000;
const some = 1000;
const rowHeight = 40;

/** Scrolls the table from one row to another, a screenful a frame, so that each row is drawn. */
async function scroll(page: Page, from: number, to: number): Promise<void> {
  await page.evaluate(
    async ([from, to, step]) => {
      const scroller = document.querySelector('.scroller')!;
      for (let top = from!; top < to! + step!; top += step!) {
        scroller.scrollTop = top;
        await new Promise(requestAnimationFrame);
      }
      await new Promise(requestAnimationFrame);
    },
    [from * rowHeight, to * rowHeight, 20 * rowHeight],
  );
}

const mark = (page: Page, name: string) =>
  page.evaluate((name) => void performance.mark(name), `bench:${name}`);

/** How many rows a line of the bar's section speaks of. */
const counted = async (page: Page, line: number) =>
  Number(((await bar(page).rows())[line] ?? '0').replaceAll(/\D/g, ''));

async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 50));
}

async function openTable(page: Page, withOurs: boolean): Promise<void> {
  await open(page, new URL(pages.contacts, pages.deal).href);
  if (withOurs) await until(async () => (await counted(page, 0)) > 0);
}

/** Megabytes that the page's scripts hold, ours among them, when all that is free is given back. */
async function heap(page: Page): Promise<number> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('HeapProfiler.enable');
  for (let round = 0; round < 3; round++) await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  await cdp.detach();
  return usedSize / 1e6;
}

/** One pass in a page newly opened: our own time and the page's whole, in milliseconds. */
async function pass(own: OwnBrowser, page: Page, origin?: string) {
  await page.goto('about:blank');
  const events = await record(own.cdp, async () => {
    await openTable(page, origin !== undefined);
    await mark(page, 'top');
    await scroll(page, 0, all);
    await mark(page, 'end');
  });
  const script = events.find(({ args }) => args.fileName?.startsWith(origin ?? 'none'));
  const scrolled = between(events, 'bench:top', 'bench:end');
  return { own: ownTime(scrolled, script?.args.worldName ?? 'none'), whole: wholeTime(scrolled) };
}

/** Milliseconds from a person's click until it is said that the IDs are copied. */
async function copyTime(page: Page, button: string): Promise<number> {
  await until(async () => (await bar(page).status()) === '');
  const cdp = await page.context().newCDPSession(page);
  const backendNodeId = await bar(page).statusNode();
  const { object } = await cdp.send('DOM.resolveNode', { backendNodeId });
  const said = cdp.send('Runtime.callFunctionOn', {
    objectId: object.objectId!,
    awaitPromise: true,
    returnByValue: true,
    functionDeclaration: `function () {
      return new Promise((resolve) => {
        let start;
        addEventListener('click', (event) => (start = event.timeStamp), { capture: true, once: true });
        new MutationObserver(() => {
          if (start && this.textContent) resolve(performance.now() - start);
        }).observe(this, { childList: true });
      });
    }`,
  });
  await bar(page).click(button);
  const { result } = await said;
  await cdp.detach();
  return result.value as number;
}

/** Rows collected as a table is scrolled, beside the same table with no extension. */
export async function measureRows(
  browsers: { ours: OwnBrowser; none: OwnBrowser },
  builds: Builds,
): Promise<Row[]> {
  const origin = await install(browsers.ours, builds.ours);
  const [ours, none] = [browsers.ours, browsers.none].map(({ context }) => context.pages()[0]!);
  const own: number[] = [];
  const [a, b]: [number[], number[]] = [[], []];
  const missed: number[] = [];
  for (let round = 0; round <= rounds; round++) {
    const withOurs = await pass(browsers.ours, ours!, origin);
    await until(async () => (await counted(ours!, 0)) > 0);
    await new Promise((resolve) => setTimeout(resolve, 500));
    const without = await pass(browsers.none, none!);
    // The first of each starts the page's process.
    if (round === 0) continue;
    own.push((withOurs.own * 1000) / all);
    a.push(withOurs.whole);
    b.push(without.whole);
    missed.push(all - (await counted(ours!, 0)));
  }
  const grown = async (page: Page) => {
    const first = await heap(page);
    await scroll(page, 0, all);
    return (await heap(page)) - first;
  };
  const heaps = { ours: await grown(ours!), none: await grown(none!) };

  await openTable(ours!, true);
  await scroll(ours!, 0, some);
  await ours!.getByLabel('Select all').check();
  await until(async () => (await counted(ours!, 1)) >= some);
  const selected = (await bar(ours!).rows())[1]!;
  const copies: number[] = [];
  for (let round = 0; round < 9; round++) {
    copies.push(await copyTime(ours!, `Copy IDs: ${selected}`));
  }
  return [
    row('own: a new row', own, 'µs', { goal: 60, note: 'Toggl 305' }),
    row('rows missed', missed, '', { goal: 0 }),
    row('whole page: with', a, 'ms'),
    row('whole page: without', b, 'ms'),
    row('whole page: with by without', ratios(a, b), '×'),
    row('memory: a second pass adds, with', heaps.ours, 'MB', { goal: 0.5 }),
    row('memory: a second pass adds, without', heaps.none, 'MB'),
    row(`click to “Copied”, ${selected}`, copies, 'ms', { goal: 50 }),
  ];
}
