import type { SealFormat } from './format-names.ts';
import type { LoadSealer, Sealers } from './format.ts';

const sealers: { readonly [Name in SealFormat]: () => Promise<Sealers[Name]> } = {
  age: () => import('./formats/age.ts'),
  html: () => import('./formats/html.ts'),
  zip: () => import('./formats/zip.ts'),
  kdbx: () => import('./formats/kdbx.ts'),
  bitwarden: () => import('./formats/bitwarden.ts'),
};

/**
 * Brings what seals a form, where modules can be imported when they are needed: in pages and in
 * Node. A service worker cannot, and has a loader of its own (utils/work.ts).
 */
export const loadSealer: LoadSealer = (name) => sealers[name]();
