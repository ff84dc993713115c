import type { IdName } from '../hubspot/ids.ts';
import type { Corner } from './corners.ts';

/** The keys of the words that people see and hear on the page. */
export type WordKey =
  | `id.${IdName}`
  | `copyId.${IdName}`
  | `bar.${Corner | 'name' | 'move' | 'hide' | 'show'}`
  | 'copied'
  | 'copyFailed';

/** Looks words up in the catalogue. */
export type Words = (key: WordKey) => string;
