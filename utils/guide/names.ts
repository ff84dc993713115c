/**
 * What HubSpot's buttons are called in other languages, where that was seen: scripts in public code
 * that click through the private apps' pages (2026). The guide never depends on them.
 */
const names: { readonly [language: string]: { readonly [english: string]: string } } = {
  de: {
    Auth: 'Authentifizierung',
    Scopes: 'Bereiche',
    'Add new scope': 'Neuen Bereich hinzufügen',
    'Find a scope': 'Bereich suchen',
    Update: 'Aktualisieren',
    'Edit app': 'App bearbeiten',
    'Commit changes': 'Änderungen übernehmen',
    'Show token': 'Token anzeigen',
  },
  nl: {
    Scopes: 'Bereiken',
    'Add new scope': 'Nieuw bereik toevoegen',
    Update: 'Bijwerken',
    'Show token': 'Token weergeven',
  },
};

/** A text with HubSpot's own words in a language beside the English ones that it quotes. */
export function withNames(text: string, language: string): string {
  const known = names[language.slice(0, 2).toLowerCase()] ?? {};
  return text.replace(/“([^”]+)”/g, (quoted, english: string) =>
    Object.hasOwn(known, english) ? `“${english}” / “${known[english]}”` : quoted,
  );
}
