import browser from 'webextension-polyfill';
import type { Sealer } from './handoff/format.ts';
import type { Links } from './links.ts';
import type { Rotation } from './rotation/rest.ts';
import type { Work } from './work.ts';

declare global {
  /** Set by work.js and kdbx.js once they have run. */
  var handoffWork: Work | undefined;
  var handoffKdbx: Sealer | undefined;
  /** In service workers (Chromium); Firefox's background is a page. */
  var importScripts: ((...paths: string[]) => void) | undefined;
}

/**
 * The scripts apart from the background's own. The browser hands a service worker all of them each
 * time that it wakes, so they are few, and what is small is in the background's own script.
 */
const paths = { work: '/work.js', kdbx: '/kdbx.js' } as const;

/**
 * Has the browser store the scripts while the background is installed. A service worker may import
 * later only what it has imported then: https://www.w3.org/TR/service-workers/#importscripts
 */
export function storeScripts(): void {
  globalThis.addEventListener('install', () => {
    globalThis.importScripts?.(...Object.values(paths));
  });
}

/** The two jobs of the background, loaded when the first of them is asked for. */
export async function loadWork(): Promise<Work> {
  if (!globalThis.handoffWork) await run(paths.work);
  return globalThis.handoffWork!;
}

/** What says which tokens are due, made ready once a day and when the record of tokens changes. */
export const loadRotation = async (): Promise<Rotation> =>
  (await import('./rotation/rest.ts')).rotation;

/** What reads addresses for commands and the menu of links, made ready when it is first asked for. */
export const loadLinks = async (): Promise<Links> => (await import('./links.ts')).links;

/** What seals a KeePass database: its library is as large as all else that seals. */
export async function loadKdbx(): Promise<Sealer> {
  if (!globalThis.handoffKdbx) await run(paths.kdbx);
  return globalThis.handoffKdbx!;
}

async function run(path: string): Promise<void> {
  if (globalThis.importScripts) globalThis.importScripts(path);
  else await import(/* @vite-ignore */ browser.runtime.getURL(path));
}
