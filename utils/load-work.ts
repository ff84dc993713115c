import browser from 'webextension-polyfill';
import type { Work } from './work.ts';

declare global {
  /** Set by work.js once it has run. */
  var handoffWork: Work | undefined;
  /** In service workers (Chromium); Firefox's background is a page. */
  var importScripts: ((path: string) => void) | undefined;
}

const path = '/work.js';

/**
 * Has the browser store work.js while the background is installed. A service worker may import
 * later only what it has imported then: https://www.w3.org/TR/service-workers/#importscripts
 */
export function storeWork(): void {
  globalThis.addEventListener('install', () => globalThis.importScripts?.(path));
}

/** The two jobs of the background, loaded when the first of them is asked for. */
export async function loadWork(): Promise<Work> {
  if (!globalThis.handoffWork) {
    if (globalThis.importScripts) globalThis.importScripts(path);
    else await import(/* @vite-ignore */ browser.runtime.getURL(path));
  }
  return globalThis.handoffWork!;
}
