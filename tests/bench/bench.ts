import { availableParallelism, cpus, loadavg } from 'node:os';
import { closeBrowser, launchBrowser } from '../e2e/browser.ts';
import type { OwnBrowser } from '../e2e/browser.ts';
import { startStandIn } from '../stand-in/server.ts';
import { makeBuilds } from './builds.ts';
import { measureChecking } from './checking.ts';
import { measureCheckingAll } from './checking-all.ts';
import { measureInbox } from './inbox.ts';
import { measureLongTasks } from './long-tasks.ts';
import { measureOnPage } from './on-page.ts';
import { measurePopup } from './popup.ts';
import { measureReadPage } from './read-page.ts';
import { measureRows } from './rows.ts';
import { measureSealing } from './sealing.ts';
import { measureSizes } from './sizes.ts';
import type { Section } from './table.ts';
import { printTable } from './table.ts';
import { measureWake } from './wake.ts';

// Measures the build against the goals and prints a table. Speed is never asserted: it depends on
// the machine, so a goal missed is for a person to look at, and the exit status stays 0. With words
// after it, such as `npm run bench -- inbox`, it measures what has one of them in its title.

const started = performance.now();
const standIn = await startStandIn();
const builds = await makeBuilds();
let chromium = '';

/** Gives `use` browsers of its own, so that no measure finds what another left. */
async function withBrowsers<T>(number: number, use: (own: OwnBrowser[]) => Promise<T>): Promise<T> {
  const own = await Promise.all(Array.from({ length: number }, () => launchBrowser(standIn.port)));
  try {
    chromium = (await own[0]!.cdp.send('Browser.getVersion')).product;
    return await use(own);
  } finally {
    await Promise.all(own.map(closeBrowser));
  }
}

const measures: [title: string, measure: () => Promise<Section['rows']>][] = [
  ['Size of the build, minified', () => measureSizes(builds.ours)],
  [
    'The content script on a record page, processor time of the main thread',
    () =>
      withBrowsers(3, ([a, b, c]) => measureOnPage({ ours: a!, none: b!, control: c! }, builds)),
  ],
  [
    'A table of 10,000 rows, scrolled from end to end',
    () => withBrowsers(2, ([a, b]) => measureRows({ ours: a!, none: b! }, builds)),
  ],
  [
    'The popup, navigation to control',
    () => withBrowsers(1, ([own]) => measurePopup(own!, builds)),
  ],
  ['The inbox', () => withBrowsers(1, ([own]) => measureInbox(own!, builds))],
  [
    'The longest task while a passphrase is at work, processor time',
    () => withBrowsers(1, ([own]) => measureLongTasks(own!, builds)),
  ],
  ['A sleeping background', () => withBrowsers(1, ([own]) => measureWake(own!, builds))],
  ['Reading addresses, processor time', measureReadPage],
  ['A full check, in round trips', measureChecking],
  ['A check of many tokens at once', measureCheckingAll],
  ['Sealing 500 items, processor time', measureSealing],
];

const asked = process.argv.slice(2).map((word) => word.toLowerCase());
const isAsked = (title: string) =>
  asked.length === 0 || asked.some((word) => title.toLowerCase().includes(word));

const sections: Section[] = [];
try {
  for (const [title, measure] of measures.filter(([title]) => isAsked(title))) {
    console.error(`… ${title}`);
    sections.push({ title, rows: await measure() });
  }
} finally {
  await standIn.close();
  await builds.remove();
}

printTable(sections);
const load = loadavg().map((average) => average.toFixed(1));
console.log(
  `\n${availableParallelism()} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), load ${load.join(' ')}; ` +
    `${chromium}; Node ${process.versions.node}; ` +
    `${Math.round((performance.now() - started) / 1000)} s in all`,
);
