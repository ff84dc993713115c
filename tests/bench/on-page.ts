import type { Page } from '@playwright/test';
import type { OwnBrowser } from '../e2e/browser.ts';
import { navigate, open, pages } from '../e2e/pages.ts';
import type { Builds } from './builds.ts';
import { install } from './builds.ts';
import { ratios } from './stats.ts';
import type { Row } from './table.ts';
import { row } from './table.ts';
import type { TraceEvent } from './trace.ts';
import { between, forcedLayouts, ownTime, record, wholeTime } from './trace.ts';

const rounds = 13;
const controlRounds = 3;
const writes = 10_000;
const dealPath = new URL(pages.deal).pathname;
/** From the list on, which is measured apart: what reads its rows is loaded there. */
const way = [dealPath, pages.otherDeal, dealPath, pages.otherDeal, dealPath];

/** A browser with one extension or none, and how to see that the extension has done its work. */
type Place = { own: OwnBrowser; page: Page; origin?: string; ready?: string };

async function prepare(own: OwnBrowser, path?: string, ready?: string): Promise<Place> {
  const origin = path === undefined ? undefined : await install(own, path);
  return { own, page: own.context.pages()[0]!, origin, ready };
}

/** Waits until `ready` is in the page, what is new has been drawn, and the page is idle. */
async function settle({ page, ready }: Place): Promise<void> {
  await page.evaluate(async (selector) => {
    if (selector && !document.querySelector(selector)) {
      await new Promise<void>((resolve) => {
        const observer = new MutationObserver(() => {
          if (!document.querySelector(selector)) return;
          observer.disconnect();
          resolve();
        });
        observer.observe(document, { subtree: true, childList: true, attributes: true });
      });
    }
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    await new Promise((resolve) => requestIdleCallback(resolve));
  }, ready);
}

const mark = ({ page }: Place, name: string) =>
  page.evaluate((name) => void performance.mark(name), `bench:${name}`);

/** Loads a record in a tab that was open before, writes to it, and goes about in the app. */
async function visit(place: Place, withStacks: boolean): Promise<TraceEvent[]> {
  const { own, page } = place;
  await page.goto('about:blank');
  return record(
    own.cdp,
    async () => {
      await open(page, pages.deal);
      await settle(place);
      await mark(place, 'loaded');
      await page.evaluate((n) => window.standIn.writes(n), writes);
      await settle(place);
      await mark(place, 'written');
      const go = async (path: string) => {
        await navigate(page, path);
        await settle({ ...place, ready: undefined });
      };
      await go(pages.deals);
      await mark(place, 'listed');
      for (const path of way) await go(path);
      await mark(place, 'gone');
    },
    { withStacks },
  );
}

const phases = [
  { name: 'load', from: undefined, to: 'bench:loaded', times: 1 },
  { name: 'writes', from: 'bench:loaded', to: 'bench:written', times: 1 },
  { name: 'list', from: 'bench:written', to: 'bench:listed', times: 1 },
  { name: 'navigation', from: 'bench:listed', to: 'bench:gone', times: way.length },
] as const;

type Costs = Record<(typeof phases)[number]['name'], { own: number; whole: number }>;

function costs(events: readonly TraceEvent[], origin = 'none'): Costs {
  const script = events.find(({ args }) => args.fileName?.startsWith(origin));
  const world = script?.args.worldName ?? 'none';
  const each = phases.map(({ name, from, to, times }) => {
    const part = between(events, from, to);
    return [name, { own: ownTime(part, world) / times, whole: wholeTime(part) / times }];
  });
  return Object.fromEntries(each) as Costs;
}

/** The content script on the stand-in's record page, beside the same page with no extension. */
export async function measureOnPage(
  browsers: { ours: OwnBrowser; none: OwnBrowser; control: OwnBrowser },
  builds: Builds,
): Promise<Row[]> {
  const ours = await prepare(browsers.ours, builds.ours, '[data-hubspot-handoff="title"]');
  const none = await prepare(browsers.none);
  const control = await prepare(browsers.control, builds.control, '[data-control]');
  const taken = { ours: [] as Costs[], none: [] as Costs[], control: [] as Costs[] };
  for (let round = 0; round <= rounds; round++) {
    const turn = [
      ['ours', ours],
      ['none', none],
      ['control', control],
    ] as const;
    for (const [name, place] of round % 2 === 0 ? turn : turn.toReversed()) {
      if (name === 'control' && round > controlRounds) continue;
      const found = costs(await visit(place, false), place.origin);
      // The first of each starts the page's process.
      if (round > 0) taken[name].push(found);
    }
  }
  const layouts = async (place: Place) => forcedLayouts(await visit(place, true), place.origin!);
  const forced = { ours: await layouts(ours), control: await layouts(control) };
  const elements = await ours.page.evaluate(() => document.querySelectorAll('*').length);

  const own = (from: readonly Costs[], phase: keyof Costs) => from.map((cost) => cost[phase].own);
  const whole = (from: readonly Costs[], phase: keyof Costs) =>
    from.map((cost) => cost[phase].whole);
  const pageRows = (phase: keyof Costs, what: string) => {
    const [a, b] = [whole(taken.ours, phase), whole(taken.none, phase)];
    return [
      row(`whole page: ${what}, with`, a, 'ms'),
      row(`whole page: ${what}, without`, b, 'ms'),
      row(`whole page: ${what}, with by without`, ratios(a, b), '×'),
    ];
  };
  return [
    row(`own: load, ${elements.toLocaleString('en')} elements`, own(taken.ours, 'load'), 'ms', {
      goal: 3,
      note: 'Toggl 6',
    }),
    row(`own: ${writes.toLocaleString('en')} page writes`, own(taken.ours, 'writes'), 'ms', {
      goal: 3,
      note: 'Toggl 30',
    }),
    row('own: an in-app navigation', own(taken.ours, 'navigation'), 'ms', {
      goal: 0.5,
      note: 'Toggl 1.5',
    }),
    row('own: to the first list, its rows read', own(taken.ours, 'list'), 'ms'),
    row('own: layouts and styles forced', forced.ours, '', { goal: 0 }),
    ...pageRows('load', 'load'),
    ...pageRows('writes', 'writes'),
    ...pageRows('navigation', 'navigation'),
    row('control, busy 3 ms: load', own(taken.control, 'load'), 'ms'),
    row(
      `control, busy 4 ms: ${writes.toLocaleString('en')} writes`,
      own(taken.control, 'writes'),
      'ms',
      { note: 'and an observer called 200 times' },
    ),
    row('control, busy 1 ms: a navigation', own(taken.control, 'navigation'), 'ms', {
      note: 'and a layout or two',
    }),
    row('control, layouts and styles forced', forced.control, '', {
      note: `${1 + way.length} navigations force one or more each`,
    }),
  ];
}
