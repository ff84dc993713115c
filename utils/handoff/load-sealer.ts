import type { SealFormat } from './format-names.ts';
import type { LoadSealer, Sealers } from './format.ts';

const sealers: { readonly [Name in SealFormat]: () => Promise<Sealers[Name]> } = {
  age: () => import('./formats/age.ts'),
  html: () => import('./formats/html.ts'),
  zip: () => import('./formats/zip.ts'),
  kdbx: () => import('./formats/kdbx.ts'),
  bitwarden: () => import('./formats/bitwarden.ts'),
};

/** Brings what seals a form, once it is needed. */
export const loadSealer: LoadSealer = (name) => sealers[name]();
