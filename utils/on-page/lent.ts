import type { lend } from './lend.ts';

/** What the page's script has lent its parts, which run after it. For the parts alone. */
export const {
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
} = self.handoff as ReturnType<typeof lend>;
