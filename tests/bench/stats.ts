/** A measure taken several times: the middle, the least and the most. */
export type Spread = { median: number; min: number; max: number };

export function spread(values: readonly number[]): Spread {
  if (values.length === 0) throw new Error('Nothing was measured');
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle]!;
  const median = sorted.length % 2 === 1 ? upper : (sorted[middle - 1]! + upper) / 2;
  return { median, min: sorted[0]!, max: sorted.at(-1)! };
}

/** Each round's `a` by the same round's `b`, so that what slows a whole round down cancels out. */
export const ratios = (a: readonly number[], b: readonly number[]): number[] =>
  a.map((value, round) => value / b[round]!);

/**
 * Takes two measures in turns, the order changing each time, so that neither has the quieter
 * machine. The first turn of each is thrown away.
 */
export async function takeTurns(
  rounds: number,
  a: () => Promise<number> | number,
  b: () => Promise<number> | number,
): Promise<{ a: number[]; b: number[] }> {
  const taken = { a: [] as number[], b: [] as number[] };
  for (let round = 0; round <= rounds; round++) {
    for (const name of round % 2 === 0 ? (['a', 'b'] as const) : (['b', 'a'] as const)) {
      const value = await (name === 'a' ? a() : b());
      if (round > 0) taken[name].push(value);
    }
  }
  return taken;
}

/**
 * The processor time of something done in this process, in milliseconds: all threads', since
 * cryptography has its own. A clock on the wall would also count what other programs took.
 */
export async function processorTime(run: () => unknown): Promise<number> {
  const start = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
