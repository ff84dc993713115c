import { checkCommand } from './check.ts';
import { exitCodes } from './exit-codes.ts';
import { identityCommand } from './identity.ts';
import { openCommand } from './open.ts';
import type { Outcome } from './outcome.ts';
import { refused } from './outcome.ts';
import { print, say } from './print.ts';
import { receiptCommand } from './receipt.ts';
import { requestCommand } from './request.ts';
import { usage } from './usage.ts';

const commands: { readonly [name: string]: (args: readonly string[]) => Promise<Outcome> } = {
  open: openCommand,
  check: checkCommand,
  receipt: receiptCommand,
  request: requestCommand,
  identity: identityCommand,
};

/** Runs the command that the arguments name, prints what it came to, and sets the exit code. */
export async function main(args: readonly string[]): Promise<void> {
  // Whoever read the output has gone, as `head` does: 141 is how a shell names that.
  process.stdout.on('error', () => process.exit(141));
  process.stderr.on('error', () => undefined);
  const { output, says = [], code } = await run(args);
  for (const line of says) say(line);
  if (output !== undefined) print(output);
  process.exitCode = code;
}

async function run(args: readonly string[]): Promise<Outcome> {
  const [name = '', ...rest] = args;
  if (args.includes('--help') || args.includes('-h')) return { output: usage, code: exitCodes.ok };
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command)
    return refused(
      'Say what to do: open, check, receipt, request or identity. See handoff --help.',
    );
  try {
    return await command(rest);
  } catch (error) {
    // A defect. Its message could hold anything; where it happened holds no secret.
    const frames = (error as Error).stack?.split('\n').filter((line) => /^\s+at /.test(line)) ?? [];
    return refused(['handoff failed by a fault of its own:', ...frames].join('\n'), 1);
  }
}
