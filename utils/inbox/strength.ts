/** Whether a passphrase that somebody thought up withstands guessing. */
export type Strength = 'short' | 'guessable' | 'enough';

/** The fewest characters that are taken. */
const fewest = 12;

/**
 * The score of 10^10 guesses and more (zxcvbn's highest). At scrypt's second a guess that is 300
 * years of one computer.
 */
const leastScore = 4;

/** Longer ones are judged by their beginning: the time it takes grows with the square of the length. */
const longest = 100;

/** The judge, with its lists of words; they are large, so they come when somebody types. */
async function loadJudge() {
  const [{ ZxcvbnFactory }, { adjacencyGraphs, dictionary }] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
  ]);
  return new ZxcvbnFactory({ graphs: adjacencyGraphs, dictionary });
}

let judge: ReturnType<typeof loadJudge> | undefined;

/** Judges a passphrase. `known` is what an attacker tries first, such as a name. */
export async function strengthOf(
  passphrase: string,
  known: readonly string[] = [],
): Promise<Strength> {
  if (passphrase.length < fewest) return 'short';
  const { score } = (await (judge ??= loadJudge())).check(passphrase.slice(0, longest), [...known]);
  return score < leastScore ? 'guessable' : 'enough';
}
