import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs as graphs, dictionary } from '@zxcvbn-ts/language-common';
import { asSealed, isShort } from '../utils/handoff/own-passphrase.ts';

/** How well a passphrase withstands guessing. */
export type Strength = {
  readonly level: 'tooEasy' | 'soSo' | 'good';
  /** About how many guesses find it, as a power of ten. */
  readonly guessesLog10: number;
  /** What would make it better; nothing where it is good. */
  readonly advice: readonly Advice[];
};

/** One thing that makes a passphrase easy to guess. */
export type Advice = (typeof adviceOf)[keyof typeof adviceOf] | 'short' | 'words' | 'plain';

/**
 * From how many guesses on it is not refused, and from how many on it is good. The library's own
 * limits (10⁸ and 10¹⁰) are for what hashes slowly. A ZIP does not: WinZip's AES derives its key in
 * 1,000 rounds (https://www.winzip.com/en/support/aes-encryption/), and a graphics card goes through
 * millions of passphrases in a second.
 */
const notRefused = 1e12;
const good = 1e16;

/** Longer ones are judged by their beginning: the time it takes grows with the square of the length. */
const longest = 100;

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

/** The library's warnings and suggestions, by what we say to them. */
const adviceOf = {
  straightRow: 'rows',
  keyPattern: 'rows',
  longerKeyboardPattern: 'rows',
  sequences: 'rows',
  simpleRepeat: 'repeats',
  extendedRepeat: 'repeats',
  repeated: 'repeats',
  recentYears: 'dates',
  associatedYears: 'dates',
  dates: 'dates',
  topTen: 'common',
  topHundred: 'common',
  common: 'common',
  similarToCommon: 'common',
  wordByItself: 'common',
  userInputs: 'known',
  l33t: 'swaps',
  reverseWords: 'swaps',
  allUppercase: 'swaps',
  capitalization: 'swaps',
} as const;

const isKnown = (key: string): key is keyof typeof adviceOf => Object.hasOwn(adviceOf, key);

/**
 * Judges a passphrase as typed. `known` is text that whoever gets the file may know: words of it count
 * for little. Nothing is sent anywhere.
 */
export function strengthOf(typed: string, known: string): Strength {
  const passphrase = asSealed(typed);
  const words = known.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 2);
  const { score, guessesLog10, feedback } = judge.check(passphrase.slice(0, longest), [
    'hubspot',
    'handoff',
    ...words,
  ]);
  const level = isShort(passphrase) || score < 3 ? 'tooEasy' : score < 4 ? 'soSo' : 'good';
  if (level === 'good') return { level, guessesLog10, advice: plainAdvice(passphrase) };
  const heard = [feedback.warning ?? '', ...feedback.suggestions];
  const advice = [
    ...heard.flatMap((key): Advice[] => (isKnown(key) ? [adviceOf[key]] : [])),
    ...(isShort(passphrase) ? (['short'] as const) : []),
    'words' as const,
  ];
  return {
    level,
    guessesLog10,
    advice: [...new Set([...advice.slice(0, 2), ...plainAdvice(passphrase)])],
  };
}

const plainAdvice = (passphrase: string): Advice[] =>
  /[^\u0020-\u007e]/.test(passphrase) ? ['plain'] : [];
