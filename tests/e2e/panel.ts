import type { Page } from '@playwright/test';
import { popup } from './popup.ts';

/** The side panel as a person uses it: the popup's parts, and the picker by the names of things. */
export function panel(page: Page) {
  const region = page.getByRole('region', { name: 'Pick from the account' });
  return {
    ...popup(page),
    region,
    search: region.getByRole('searchbox'),
    rows: region.getByRole('list').first().getByRole('listitem'),
    status: region.locator('.picker-foot').getByRole('status'),
    more: region.getByRole('button', { name: 'Load more' }),
    retry: region.getByRole('button', { name: 'Try again' }),
    /** Chooses a kind of thing, such as `Owners`. */
    choose: (kind: string) => region.getByRole('radio', { name: kind }).check({ force: true }),
    /** The row's button that adds what is called so. */
    add: (label: string) =>
      region.getByRole('button', { name: `Add ${label} to the handoff`, exact: true }),
    remove: (label: string) =>
      region.getByRole('button', { name: `Added: remove ${label} from the handoff`, exact: true }),
  };
}
