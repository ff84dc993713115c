import type { Links } from './links.ts';
import type { Rotation } from './rotation/rest.ts';
import type { Work } from './work.ts';

// All of it is in the background's own script, which a service worker is handed whole each time that
// it wakes; what is not needed then is made ready when it is first asked for.

/** The two jobs of the background: check and seal. */
export const loadWork = async (): Promise<Work> => (await import('./work.ts')).work;

/** What says which tokens are due, made ready once a day and when the record of tokens changes. */
export const loadRotation = async (): Promise<Rotation> =>
  (await import('./rotation/rest.ts')).rotation;

/** What reads addresses for commands and the menu of links. */
export const loadLinks = async (): Promise<Links> => (await import('./links.ts')).links;
