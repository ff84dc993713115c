import type { OpenWords, PageWords } from './formats/page/words.ts';
import type { CheckLine, Handoff, HandoffItem } from './schema.ts';
import type { TextWords } from './text.ts';

/**
 * The words of one handoff, looked up beforehand: plain data for a worker, which can look none up.
 * Items and checks are the handoff's own, and stay so where both are in one message.
 */
export type LookedUp = {
  readonly open: OpenWords;
  readonly text: Omit<TextWords, 'item' | 'id' | 'check'>;
  readonly items: ReadonlyMap<HandoffItem, string>;
  readonly ids: ReadonlyMap<string, string>;
  readonly checks: ReadonlyMap<CheckLine, string>;
};

/** Looks up whatever words a handoff can be written with. */
export function lookUp({ accounts }: Handoff, words: PageWords): LookedUp {
  const { item, id, check, ...text } = words.text;
  const items = accounts.flatMap((account) => account.items);
  const ids = new Set(items.flatMap((each) => Object.keys(each.ids)));
  return {
    open: words.open,
    text,
    items: new Map(items.map((each) => [each, item(each)])),
    ids: new Map([...ids].map((name) => [name, id(name)])),
    checks: new Map(
      accounts.flatMap((account) => account.checks.map((each) => [each, check(each, account)])),
    ),
  };
}

/** The words as whoever writes that handoff asks for them. */
export const wordsOf = ({ open, text, items, ids, checks }: LookedUp): PageWords => ({
  open,
  text: {
    ...text,
    item: (item) => items.get(item)!,
    id: (name) => ids.get(name)!,
    check: (check) => checks.get(check)!,
  },
});
