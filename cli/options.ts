import { parseArgs } from 'node:util';
import type { ParseArgsOptionsConfig } from 'node:util';
import type { Result } from '../utils/result.ts';
import { failed, ok } from '../utils/result.ts';
import type { Refusal } from './outcome.ts';
import { refused } from './outcome.ts';

/** What opens a handoff. */
export const openingOptions = {
  identity: { type: 'string', multiple: true },
  'identity-passphrase-file': { type: 'string' },
  'passphrase-file': { type: 'string' },
} as const satisfies ParseArgsOptionsConfig;

/** The options of a command as they were given, and its one file. */
export type Given<Options extends ParseArgsOptionsConfig> = {
  readonly file: string;
  readonly values: ReturnType<typeof parseArgs<{ options: Options }>>['values'];
};

/**
 * Reads the arguments of a command that takes one file. What was typed is repeated in no message but
 * the name of an option: it may be a secret in the wrong place.
 */
export function readOptions<const Options extends ParseArgsOptionsConfig>(
  args: readonly string[],
  options: Options,
): Result<Given<Options>, Refusal> {
  let parsed: { values: Given<Options>['values']; positionals: string[] };
  try {
    parsed = parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    return failed(refused(badOption(error as NodeJS.ErrnoException, args)));
  }
  const { values, positionals } = parsed;
  const [file, ...others] = positionals;
  if (file === undefined) return failed(refused('Name the file, or - for standard input.'));
  if (others.length > 0) return failed(refused('Name one file only.'));
  const paths = [file, ...Object.values(values).flat()];
  if (paths.filter((path) => path === '-').length > 1) {
    return failed(refused('Only one of the files can come from standard input.'));
  }
  return ok({ file, values });
}

function badOption({ code, message }: NodeJS.ErrnoException, args: readonly string[]): string {
  if (args.some((arg) => /^--(?:identity-)?passphrase(?:=|$)/.test(arg))) {
    return 'A passphrase is no argument, since others on this computer can see those. Put it into a file (--passphrase-file), into the environment, or type it when asked.';
  }
  const name = /--?[\w-]+/.exec(message)?.[0] ?? '';
  return code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION'
    ? `There is no option ${name}. See handoff --help.`
    : `The option ${name} is not used like this. See handoff --help.`;
}
