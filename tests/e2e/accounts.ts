import type { Page } from '@playwright/test';

/** The accounts that are set aside, as a person uses them. */
export function accounts(view: Page) {
  const list = view.getByRole('list', { name: 'Also in this handoff' });
  const rows = list.getByRole('listitem');
  const row = (name: string) => rows.filter({ hasText: name });
  return {
    list,
    rows,
    row,
    add: view.getByRole('button', { name: 'Add another account' }),
    goBackTo: (name: string) =>
      row(name)
        .getByRole('button', { name: /^Go back to it/ })
        .click(),
    /** One click of the two that it takes. */
    remove: (name: string) =>
      row(name)
        .getByRole('button', { name: /^Remove|Click again/ })
        .click(),
  };
}
