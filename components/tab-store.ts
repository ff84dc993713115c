import browser from 'webextension-polyfill';
import { findFramed } from '../utils/framed.ts';
import type { PageContext } from '../utils/hubspot/pages.ts';
import { readPage } from '../utils/hubspot/pages.ts';
import { makeListeners } from './listeners.ts';

/** The tab beneath the popup: its address, and what it is where that is HubSpot's. */
export type OpenPage = {
  readonly url?: URL;
  readonly page?: PageContext;
  readonly title?: string;
  /** True where HubSpot's page stands in a frame of another site's; `url` is the frame's. */
  readonly framed?: boolean;
};

const listeners = makeListeners();
let open: OpenPage | undefined;
/** Counts the looks: an answer that comes after a newer question is of no use. */
let looks = 0;

/** The open page; `undefined` until the browser has told. */
export const getOpenPage = (): OpenPage | undefined => open;

/** Calls back whenever another page is open. Gives the way to stop it. */
export const subscribeToTab = listeners.subscribe;

/** Begins to follow the active tab of this window. */
export function startTab(): void {
  browser.tabs.onUpdated.addListener((_id, change) => {
    if (change.url || change.title || change.status) void look();
  });
  browser.tabs.onActivated.addListener(() => void look());
  void look();
}

async function look(): Promise<void> {
  const mine = (looks += 1);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (mine !== looks) return;
  const found = readAddress(tab?.url, tab?.title);
  const mayHold = !found.page && tab?.id !== undefined;
  // At first anything is better than nothing; later, what is shown stays until it is certain.
  if (!mayHold || !open) show(found);
  if (!mayHold) return;
  const url = await findFramed(tab.id!);
  if (mine === looks) show(url ? { ...readAddress(url), framed: true } : found);
}

function show(found: OpenPage): void {
  open = found;
  listeners.tell();
}

/** No address where neither a host permission nor the click on the icon covers the tab. */
function readAddress(address: string | undefined, title?: string): OpenPage {
  if (!address || !URL.canParse(address)) return {};
  const url = new URL(address);
  return { url, page: readPage(url), ...(title && { title }) };
}
