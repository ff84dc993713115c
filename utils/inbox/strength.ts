import { guessesOf } from '../guesses.ts';

/** Whether a passphrase that somebody thought up withstands guessing. */
export type Strength = 'short' | 'guessable' | 'enough';

/** The fewest characters that are taken. */
const fewest = 12;

/**
 * From how many guesses on it is enough: the library's highest score, which has a margin of five. At
 * scrypt's second a guess that is 300 years of one computer.
 */
const fewestGuesses = 1e10 + 5;

/** Judges a passphrase. `known` is what an attacker tries first, such as a name. */
export function strengthOf(passphrase: string, known: readonly string[] = []): Strength {
  if (passphrase.length < fewest) return 'short';
  return guessesOf(passphrase, known).guesses < fewestGuesses ? 'guessable' : 'enough';
}
