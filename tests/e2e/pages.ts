import type { Page } from '@playwright/test';

/** Addresses of the stand-in that tests use. */
export const pages = {
  deal: 'https://app.hubspot.com/contacts/7654321/record/0-3/9101',
  otherDeal: '/contacts/7654321/record/0-3/9104',
  deals: '/contacts/7654321/objects/0-3/views/all/list',
  contacts: '/contacts/7654321/objects/0-1/views/all/list',
  dealBoard: '/contacts/7654321/objects/0-3/views/all/board',
  segment: '/contacts/7654321/objectLists/4242/filters',
  search: '/search/7654321/search?query=northwind',
  login: 'https://app.hubspot.com/login',
  dealInEurope: 'https://app-eu1.hubspot.com/contacts/24680135/record/0-3/8301',
  dealInNewRegion: 'https://app-jp1.hubspot.com/contacts/7654321/record/0-3/9101',
  framed: 'https://intranet.example/framed',
  dealOnQa: 'https://app.hubspotqa.com/contacts/7654321/record/0-3/9101',
};

/** What the stand-in's pages let a test make them do. */
type StandInPage = {
  navigate: (path: string) => Promise<Element>;
  rerender: () => unknown;
  replaceBody: () => unknown;
  purgeForeign: () => number;
  writes: (n: number) => unknown;
  titleReady: Promise<Element>;
};

declare global {
  interface Window {
    standIn: StandInPage;
  }
}

/** Opens a page of the stand-in, and waits until its title is there. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.waitForFunction(() => window.standIn?.titleReady);
}

/** Goes to another page as a link of the page's own does, without loading. */
export async function navigate(page: Page, path: string): Promise<void> {
  await page.evaluate((to) => window.standIn.navigate(to).then(() => {}), path);
}
