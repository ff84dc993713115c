import type { OwnBrowser } from '../e2e/browser.ts';
import type { Message } from '../../utils/messages.ts';
import type { Builds } from './builds.ts';
import { install } from './builds.ts';
import { ratios, takeTurns } from './stats.ts';
import type { Row } from './table.ts';
import { row } from './table.ts';

const rounds = 21;

/** A page of an extension that holds none of its code, and stops and asks its background. */
async function openAsker({ context }: OwnBrowser, origin: string) {
  const page = await context.newPage();
  await page.goto(`${origin}manifest.json`);
  const cdp = await page.context().newCDPSession(page);
  const running = new Set<string>();
  let allStopped: (() => void) | undefined;
  cdp.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const { versionId, runningStatus } of versions) {
      if (runningStatus === 'stopped') running.delete(versionId);
      else running.add(versionId);
    }
    if (running.size === 0) allStopped?.();
  });
  await cdp.send('ServiceWorker.enable');

  const ask = () =>
    page.evaluate(
      async (message) => {
        const start = performance.now();
        await chrome.runtime.sendMessage(message);
        return performance.now() - start;
      },
      { type: 'wake' } satisfies Message,
    );

  /** Milliseconds from asking a background that sleeps until its answer is there. */
  return async () => {
    await ask();
    const stopped = new Promise<void>((resolve) => (allStopped = resolve));
    await cdp.send('ServiceWorker.stopAllWorkers');
    await stopped;
    return ask();
  };
}

/**
 * How long a sleeping background takes to answer, beside one that does nothing but answer. What
 * drives the browser holds each start for a moment, alike for both, so the true ratio is a little
 * further from 1.
 */
export async function measureWake(own: OwnBrowser, builds: Builds): Promise<Row[]> {
  const ours = await openAsker(own, await install(own, builds.ours));
  const empty = await openAsker(own, await install(own, builds.empty));
  const taken = await takeTurns(rounds, ours, empty);
  return [
    row('background: first answer', taken.a, 'ms'),
    row('an empty background: first answer', taken.b, 'ms'),
    row('background by empty background', ratios(taken.a, taken.b), '×', { goal: 1.5 }),
  ];
}
