import type { OwnBrowser } from '../e2e/browser.ts';
import { open, pages } from '../e2e/pages.ts';
import type { Builds } from './builds.ts';
import { install } from './builds.ts';
import { ratios, takeTurns } from './stats.ts';
import type { Row } from './table.ts';
import { row } from './table.ts';

const rounds = 21;

declare global {
  interface Window {
    /** When the first control was there, in milliseconds since the page's navigation started. */
    firstControl: Promise<number>;
  }
}

/** Runs in the popup's page before anything of its own. */
function watchForControl(): void {
  window.firstControl = new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (!document.querySelector('button:enabled, input:enabled, textarea:enabled')) return;
      observer.disconnect();
      resolve(performance.now());
    });
    observer.observe(document, { childList: true, subtree: true });
  });
}

/**
 * How long until the popup's first control is there, beside a React popup with nothing but a
 * button. Both are opened as a tab behind a HubSpot record, in a process of its own each time: so
 * the record is the active tab, as it is beneath a popup, and the page's own clock can be read from
 * its very start. React listens at the root, so a control works once it is there.
 */
export async function measurePopup(own: OwnBrowser, builds: Builds): Promise<Row[]> {
  const origins = {
    ours: await install(own, builds.ours),
    empty: await install(own, builds.empty),
  };
  const record = own.context.pages()[0]!;
  await open(record, pages.deal);
  const openOnce = async (origin: string) => {
    const popup = await own.context.newPage();
    await popup.addInitScript(watchForControl);
    await record.bringToFront();
    await popup.goto(`${origin}popup.html`);
    const took = await popup.evaluate(() => window.firstControl);
    await popup.close();
    return took;
  };
  const taken = await takeTurns(
    rounds,
    () => openOnce(origins.ours),
    () => openOnce(origins.empty),
  );
  return [
    row('popup: first control', taken.a, 'ms'),
    row('an empty React popup: first control', taken.b, 'ms'),
    row('popup by empty popup', ratios(taken.a, taken.b), '×', { goal: 1.5 }),
  ];
}
