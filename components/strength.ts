import { guessesOf } from '../utils/guesses.ts';
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
  const { score, guessesLog10, feedback } = guessesOf(passphrase, ['hubspot', 'handoff', ...words]);
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
