import { useEffect, useState } from 'react';
import browser from 'webextension-polyfill';
import type { Tabs } from 'webextension-polyfill';
import type { PageContext } from '../utils/hubspot/pages.ts';
import { readPage } from '../utils/hubspot/pages.ts';

/** The tab beneath the popup: its address, and what it is where that is HubSpot's. */
export type OpenPage = { readonly url?: URL; readonly page?: PageContext };

/** Follows the active tab of this window. `undefined` until the browser has told. */
export function useTab(): OpenPage | undefined {
  const [open, setOpen] = useState<OpenPage>();

  useEffect(() => {
    const look = async () => {
      const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
      setOpen(readTab(tab));
    };
    const updated = (_id: number, change: { url?: string }) => {
      if (change.url) void look();
    };
    void look();
    browser.tabs.onUpdated.addListener(updated);
    browser.tabs.onActivated.addListener(look);
    return () => {
      browser.tabs.onUpdated.removeListener(updated);
      browser.tabs.onActivated.removeListener(look);
    };
  }, []);

  return open;
}

function readTab(tab: Tabs.Tab | undefined): OpenPage {
  // Absent where neither a host permission nor the click on the icon covers the tab.
  if (!tab?.url || !URL.canParse(tab.url)) return {};
  const url = new URL(tab.url);
  return { url, page: readPage(url) };
}
