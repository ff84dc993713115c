import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs as graphs, dictionary } from '@zxcvbn-ts/language-common';

/** Longer ones are judged by their beginning: the time it takes grows with the square of the length. */
const longest = 100;

/**
 * From how many guesses on a passphrase of a sealed file is not refused, and from how many on it is
 * good. The library's own limits (10⁸ and 10¹⁰) are for what hashes slowly. A ZIP does not: WinZip's
 * AES derives its key in 1,000 rounds (https://www.winzip.com/en/support/aes-encryption/), and a
 * graphics card goes through millions of passphrases in a second.
 */
const notRefused = 1e12;
const good = 1e16;

/** The lists are large, so there is one judge for all that is judged. */
const judge = new ZxcvbnFactory({
  // Passwords that leaked and were common, and EFF's list, of which our own passphrases are made.
  dictionary,
  graphs,
  timeEstimationValues: {
    scoring: { 0: 1e3, 1: 1e6, 2: notRefused, 3: good },
    attackTime: {
      onlineThrottlingXPerHour: 100,
      onlineNoThrottlingXPerSecond: 10,
      offlineSlowHashingXPerSecond: 1e4,
      offlineFastHashingXPerSecond: 1e10,
    },
  },
});

/**
 * How many guesses find a passphrase, with the library's score by the limits above (3: not refused, 4:
 * good) and its advice below them. `known` is what whoever guesses tries first.
 */
export const guessesOf = (passphrase: string, known: readonly string[]) =>
  judge.check(passphrase.slice(0, longest), [...known]);
