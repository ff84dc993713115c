import { browser } from 'wxt/browser';
import type { AtNeed } from './at-need.ts';

declare global {
  /** Set by at-need.js once it has run. */
  var handoffAtNeed: AtNeed | undefined;
  /** In service workers (Chromium); Firefox's background is a page. */
  var importScripts: ((...paths: string[]) => void) | undefined;
}

/**
 * The script apart from the background's own, which the browser reads whole each time that it wakes
 * the background, needed or not. This one it only hands along, which costs about a quarter less.
 */
const path = '/at-need.js';

/**
 * Has the browser store the script while the background is installed. A service worker may import
 * later only what it has imported then: https://www.w3.org/TR/service-workers/#importscripts
 */
export function storeScripts(): void {
  globalThis.addEventListener('install', () => globalThis.importScripts?.(path));
}

/** What the background does but listen, made ready when any of it is first asked for. */
export async function loadAtNeed(): Promise<AtNeed> {
  if (!globalThis.handoffAtNeed) {
    if (globalThis.importScripts) globalThis.importScripts(path);
    else await import(/* @vite-ignore */ browser.runtime.getURL(path as never));
  }
  return globalThis.handoffAtNeed!;
}
