import type { Page } from '@playwright/test';

/** The words of the stand-in's credential pages in one of its two languages. */
export const hubSpot = {
  en: {
    createKey: 'Create service key',
    name: 'Name',
    addScope: 'Add new scope',
    findScope: 'Find a scope',
    update: 'Update',
    create: 'Create',
    show: 'Show',
    showToken: 'Show token',
    rotate: 'Rotate',
    edit: 'Edit',
    editApp: 'Edit app',
    save: 'Save',
    yesSave: 'Yes, save',
    commit: 'Commit changes',
  },
  de: {
    createKey: 'Dienstschlüssel erstellen',
    name: 'Name',
    addScope: 'Neuen Bereich hinzufügen',
    findScope: 'Bereich suchen',
    update: 'Aktualisieren',
    create: 'Erstellen',
    show: 'Anzeigen',
    showToken: 'Token anzeigen',
    rotate: 'Rotieren',
    edit: 'Bearbeiten',
    editApp: 'App bearbeiten',
    save: 'Speichern',
    yesSave: 'Ja, speichern',
    commit: 'Änderungen übernehmen',
  },
} as const;

export type Language = keyof typeof hubSpot;

/** Has HubSpot's pages in a language, from the next one on. */
export const speak = (page: Page, language: Language): Promise<unknown> =>
  page.addInitScript((to) => localStorage.setItem('language', to), language);

/** HubSpot's credential pages as a person uses them who reads their language. */
export function developerPages(page: Page, language: Language) {
  const words = hubSpot[language];
  const press = (name: keyof typeof words, last = false) => {
    const found = page.getByRole('button', { name: words[name], exact: true });
    return (last ? found.last() : found).click();
  };
  return {
    press,
    /** Opens the picker, and for each scope pastes its name into the search box and ticks it. */
    async tick(scopes: readonly string[]) {
      await press('addScope');
      for (const scope of scopes) {
        await page.getByRole('searchbox', { name: words.findScope }).fill(scope);
        await page.getByRole('checkbox', { name: scope, exact: true }).check();
      }
      await press('update');
    },
  };
}

/** The guide as a person uses it. */
export function guide(view: Page) {
  const button = (name: string) => view.getByRole('button', { name, exact: true });
  return {
    button,
    /** The step that is due, by its name. */
    step: (name: string) => view.getByRole('region', { name, exact: true }),
    heading: view.locator('.guide-step h2'),
    take: button('Use the token shown on this page'),
    problem: view.locator('.guide-step .notice'),
    way: (name: string) => view.getByRole('radio', { name }).check({ force: true }),
    tick: (scope: string) => view.getByRole('checkbox', { name: `${scope} is ticked in HubSpot` }),
    /** Copies, and waits until that is said: the clipboard is written a moment after the click. */
    async copy(name: string) {
      await button(name).click();
      await view.getByRole('status').filter({ hasText: 'Copied' }).waitFor();
    },
    /** Opens the guide from the panel's first view. */
    start: () => button('Show me how').click(),
  };
}
