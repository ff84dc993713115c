import { writeClipboard } from './background-clipboard.ts';
import { links } from './links.ts';
import { rotation } from './rotation/rest.ts';
import { work } from './work.ts';

/** All that the background does but listen: checks, seals, reads addresses, copies, counts what is due. */
export const atNeed = { ...work, ...links, ...rotation, writeClipboard };

/** What `loadAtNeed` gives. */
export type AtNeed = typeof atNeed;
