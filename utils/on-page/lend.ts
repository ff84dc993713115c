import { ask } from './ask.ts';
import type { Bar } from './bar.ts';
import { nextCorner } from './corners.ts';
import { addStyle, makeHost } from './dom.ts';
import { fromMarkup, part } from './markup.ts';
import { on } from './on.ts';
import { hasEnded, onEnd } from './own.ts';
import { findTitle } from './own-title.ts';
import { readIds } from './page-ids.ts';
import { previewed } from './selectors.ts';
import { words } from './words.ts';

/** What the page's script lends to its parts. What it holds itself need not be loaded again. */
export const lend = (bar: Bar) => ({
  ask,
  bar,
  words,
  fromMarkup,
  part,
  makeHost,
  nextCorner,
  addStyle,
  findTitle,
  hasEnded,
  on,
  onEnd,
  previewed,
  readIds,
});
