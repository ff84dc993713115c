import { assert, property } from 'fast-check';
import { expect, test } from 'vitest';
import { accountEntries } from '../../utils/handoff/formats/account-entries.ts';
import { pageView } from '../../utils/handoff/formats/page/view.ts';
import type { PageWords } from '../../utils/handoff/formats/page/words.ts';
import { lookUp, wordsOf } from '../../utils/handoff/looked-up.ts';
import type { Handoff } from '../../utils/handoff/schema.ts';
import { writeText } from '../../utils/handoff/text.ts';
import { pageWords } from '../../utils/page-words.ts';
import { anyHandoff } from './any-handoff.ts';
import { sample } from './sample.ts';

const written = (handoff: Handoff, words: PageWords) => {
  const readable = (one: Handoff) => writeText(one, words.text);
  return {
    text: readable(handoff),
    entries: accountEntries({ handoff, json: '', readable, pageWords: words }),
    view: pageView(handoff, words),
    open: words.open,
  };
};

test('a handoff is written with words that crossed to a worker as where they were looked up', () => {
  const there = (handoff: Handoff) => {
    const job = structuredClone({ handoff, words: lookUp(handoff, pageWords()) });
    return written(job.handoff, wordsOf(job.words));
  };
  expect(there(sample)).toEqual(written(sample, pageWords()));
  assert(
    property(anyHandoff, (handoff) => {
      expect(there(handoff)).toEqual(written(handoff, pageWords()));
    }),
  );
});

test('a word is looked up once for all items that have the same ID', () => {
  const asked: string[] = [];
  const words = pageWords();
  const id = (name: string) => {
    asked.push(name);
    return words.text.id(name);
  };
  const [account] = sample.accounts;
  const handoff = { ...sample, accounts: [account!, account!] };
  lookUp(handoff, { ...words, text: { ...words.text, id } });
  expect(asked.toSorted()).toEqual(['objectTypeId', 'recordId']);
});
