import type { Page } from '@playwright/test';
import type { TokenRow } from '../../utils/rotation/row.ts';
import { expect } from './fixture.ts';

/** The part of a page of ours that lists known tokens, as a person uses it. */
export function rotation(view: Page) {
  const region = view.getByRole('region', { name: 'Token rotation' });
  return {
    region,
    rows: region.getByRole('list', { name: 'Known tokens' }).locator('.rotation-row'),
    button: (name: string) => region.getByRole('button', { name, exact: true }),
  };
}

/** The rows as they are stored. */
export const storedRows = (view: Page): Promise<TokenRow[]> =>
  view.evaluate(async () => {
    const { tokens } = await chrome.storage.local.get('tokens');
    return (tokens as { rows: TokenRow[] } | undefined)?.rows ?? [];
  });

/** Changes the stored row as time would: dates alone differ from one day to the next. */
export const changeStored = (view: Page, change: Partial<TokenRow>): Promise<void> =>
  view.evaluate(async (parts) => {
    const { tokens } = await chrome.storage.local.get('tokens');
    const { rows, ...rest } = tokens as { rows: TokenRow[] };
    const next = rows.map((row, n) => (n === 0 ? { ...row, ...parts } : row));
    await chrome.storage.local.set({ tokens: { ...rest, rows: next } });
  }, change);

/** What the icon says: its badge and its title. */
export const iconOf = (view: Page): Promise<{ badge: string; title: string }> =>
  view.evaluate(async () => ({
    badge: await chrome.action.getBadgeText({}),
    title: await chrome.action.getTitle({}),
  }));

/** Waits until the icon's badge is so. */
export const expectBadge = (view: Page, badge: string): Promise<void> =>
  expect.poll(async () => (await iconOf(view)).badge).toBe(badge);
