import { readHost } from '../hubspot/hosts.ts';
import { readPage } from '../hubspot/pages.ts';
import type { Scan } from './scan-page.ts';
import type { Shown } from './shown-tokens.ts';
import { shownTokens } from './shown-tokens.ts';
import { showsToken } from './ways.ts';

/** A tab as the browser tells of it. */
export type Tab = { readonly id?: number; readonly url?: string };

/** What a look for a token came to. */
export type Taken =
  | Shown
  /** The tab is not, or no longer, at the page of a key or app. */
  | { readonly kind: 'moved' }
  /** The browser does not let the extension read this site, or shows a page of its own there. */
  | { readonly kind: 'notAllowed' };

/** Runs `scanPage` in a tab. Rejects where the browser forbids it. */
export type RunScan = (tabId: number, origin: string, pathname: string) => Promise<unknown>;

/**
 * Takes the token that a key's or app's page shows, once. No other page is ever looked at: the tab's
 * address is judged here, and by the page's own look again. The token is in the answer and nowhere else.
 */
export async function takeToken(tab: Tab | undefined, run: RunScan): Promise<Taken> {
  if (tab?.id === undefined || !tab.url || !URL.canParse(tab.url)) return { kind: 'moved' };
  const url = new URL(tab.url);
  const isApp = readHost(url.hostname)?.serves === 'app';
  if (!isApp || !showsToken(readPage(url))) return { kind: 'moved' };
  let scan: unknown;
  try {
    scan = await run(tab.id, url.origin, url.pathname);
  } catch {
    // What the browser says may name the page; nothing of it is passed on.
    return { kind: 'notAllowed' };
  }
  return isScan(scan)
    ? 'moved' in scan
      ? { kind: 'moved' }
      : shownTokens(scan.pieces)
    : { kind: 'notAllowed' };
}

/** What comes from a page is judged by its form. */
function isScan(value: unknown): value is Scan {
  const { moved, pieces } = Object(value) as { moved?: unknown; pieces?: unknown };
  if (moved === true) return true;
  return Array.isArray(pieces) && pieces.every((piece) => typeof piece === 'string');
}
