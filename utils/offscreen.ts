import { browser } from 'wxt/browser';
import { inTurn } from './in-turn.ts';

/** The page of ours that does for a service worker (Chromium) what only a document can. */
export const offscreenPage = '/offscreen.html';

/** The document is opened and closed in turn: there can be one at a time. */
const oneByOne = inTurn();

/** The jobs that need it just now. */
let jobs = 0;

/**
 * Does a job that needs the document, which nobody sees. Jobs that overlap share it, and it is closed
 * with the last: https://developer.chrome.com/docs/extensions/reference/api/offscreen
 */
export async function withOffscreen<Value>(job: () => Promise<Value>): Promise<Value> {
  await oneByOne(open);
  try {
    return await job();
  } finally {
    await oneByOne(close);
  }
}

async function open(): Promise<void> {
  const { offscreen } = browser;
  let there = await offscreen.hasDocument();
  if (there && jobs === 0) {
    // Of a background that the browser stopped: what it holds is of no use to anybody.
    await offscreen.closeDocument();
    there = false;
  }
  if (!there) {
    await offscreen.createDocument({
      url: offscreenPage,
      reasons: ['CLIPBOARD', 'WORKERS'],
      justification:
        'Writes a HubSpot ID to the clipboard after a shortcut or a menu entry, and has a worker seal a handoff.',
    });
  }
  jobs += 1;
}

async function close(): Promise<void> {
  jobs -= 1;
  const { offscreen } = browser;
  if (jobs === 0 && (await offscreen.hasDocument())) await offscreen.closeDocument();
}
