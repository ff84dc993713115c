import browser from 'webextension-polyfill';
import type { PageContext } from '../utils/hubspot/pages.ts';
import { readPage } from '../utils/hubspot/pages.ts';

/** The tab beneath the popup: its address, and what it is where that is HubSpot's. */
export type OpenPage = { readonly url?: URL; readonly page?: PageContext };

const listeners = new Set<() => void>();
let open: OpenPage | undefined;

/** The open page; `undefined` until the browser has told. */
export const getOpenPage = (): OpenPage | undefined => open;

/** Calls back whenever another page is open. Gives the way to stop it. */
export function subscribeToTab(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Begins to follow the active tab of this window. */
export function startTab(): void {
  browser.tabs.onUpdated.addListener((_id, change) => {
    // Where a tab goes from HubSpot to a site that we may not see, only its loading is told.
    if (change.url || change.status) void look();
  });
  browser.tabs.onActivated.addListener(() => void look());
  void look();
}

async function look(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  open = readAddress(tab?.url);
  for (const listener of listeners) listener();
}

/** No address where neither a host permission nor the click on the icon covers the tab. */
function readAddress(address: string | undefined): OpenPage {
  if (!address || !URL.canParse(address)) return {};
  const url = new URL(address);
  return { url, page: readPage(url) };
}
