import { loadSealer } from './load-sealer.ts';
import type { LookedUp } from './looked-up.ts';
import { wordsOf } from './looked-up.ts';
import type { Handoff } from './schema.ts';
import type { SealedFile, SealTo } from './seal.ts';
import { seal } from './seal.ts';
import { writeText } from './text.ts';
import { effWords } from './word-list.ts';

/** What the worker that seals is asked. */
export type SealJob = {
  readonly handoff: Handoff;
  readonly to: SealTo;
  readonly words: LookedUp;
};

/** Does the job. It takes a second, and libraries that nothing else needs. */
export function sealJob({ handoff, to, words }: SealJob): Promise<SealedFile> {
  const pageWords = wordsOf(words);
  return seal(handoff, to, {
    random: (bytes) => crypto.getRandomValues(bytes),
    words: effWords,
    readable: (one) => writeText(one, pageWords.text),
    pageWords,
    loadSealer,
  });
}
