import { expect, test } from 'vitest';
import { withNames } from '../../utils/guide/names.ts';

const text = 'Press “Edit app”, then “Add new scope”, then “Something else”.';

test.each([
  ['en-US', text],
  ['xx', text],
  [
    'de-AT',
    'Press “Edit app” / “App bearbeiten”, then “Add new scope” / “Neuen Bereich hinzufügen”, then “Something else”.',
  ],
  [
    'nl',
    'Press “Edit app”, then “Add new scope” / “Nieuw bereik toevoegen”, then “Something else”.',
  ],
])('HubSpot’s words in %s stand beside the English ones', (language, said) => {
  expect(withNames(text, language)).toBe(said);
});
