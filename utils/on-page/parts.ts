import type { ask } from './ask.ts';
import type { Bar } from './bar.ts';
import type { addStyle, makeHost } from './dom.ts';
import type { copyPicture, fromMarkup, part } from './markup.ts';
import type { signal } from './own.ts';
import type { findTitle } from './own-title.ts';
import type { readIds } from './page-ids.ts';
import type { initRows } from './rows.ts';
import type { initTools } from './tools.ts';
import type { words } from './words.ts';

/** What the page's script lends to its parts. What it holds itself need not be loaded again. */
export type Lent = {
  readonly ask: typeof ask;
  readonly bar: Bar;
  readonly words: typeof words;
  readonly fromMarkup: typeof fromMarkup;
  readonly part: typeof part;
  readonly copyPicture: typeof copyPicture;
  readonly makeHost: typeof makeHost;
  readonly addStyle: typeof addStyle;
  readonly findTitle: typeof findTitle;
  readonly readIds: typeof readIds;
  readonly signal: typeof signal;
};

/** The parts of the page's script that are loaded when they are first needed, a file each. */
export type Parts = { tools: typeof initTools; rows: typeof initRows };

/** The name of a part: its entrypoint, and the file it is built to, are named so too. */
export type PartName = keyof Parts;

/** The names of the parts. */
export const partNames: readonly PartName[] = ['tools', 'rows'];

declare global {
  /** In the extension's own world of the page, which sees none of it. A part leaves itself here. */
  var handoff: (Lent & Partial<Parts>) | undefined;
}
