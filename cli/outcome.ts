import type { IdentityProblem, OpenProblem, RequestProblem } from '../utils/handoff/problem.ts';
import { problemWords } from '../utils/words.ts';
import { exitCodeOf, exitCodes } from './exit-codes.ts';

/** What a command came to: what it prints, what it says beside that, and its exit code. */
export type Outcome = {
  /** For standard output: an object as JSON, text as it is. */
  readonly output?: object | string;
  /** For standard error, a line each. */
  readonly says?: readonly string[];
  readonly code: number;
};

/** Why a command gave nothing. */
export type Refusal = Outcome & { readonly says: readonly string[] };

/** A command that was not given what it needs. */
export const refused = (says: string, code: number = exitCodes.usage): Refusal => ({
  says: [says],
  code,
});

/** A problem in the words that the extension has for it, and what to do about it here. */
export function refusedFor(
  problem: OpenProblem | IdentityProblem | RequestProblem,
  hint = '',
): Refusal {
  const { title, fix } = problemWords(problem);
  return refused(`${title}. ${fix}${hint && ` ${hint}`}`, exitCodeOf(problem));
}
