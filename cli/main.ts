import { exitCodes } from './exit-codes.ts';
import type { Outcome } from './outcome.ts';
import { print, say } from './print.ts';
import { usage } from './usage.ts';

type Command = (args: readonly string[]) => Promise<Outcome>;

/** Each is loaded when it is asked for: help is there at once. */
const commands: { readonly [name: string]: () => Promise<Command> } = {
  open: async () => (await import('./open.ts')).openCommand,
  check: async () => (await import('./check.ts')).checkCommand,
  receipt: async () => (await import('./receipt.ts')).receiptCommand,
  request: async () => (await import('./request.ts')).requestCommand,
  identity: async () => (await import('./identity.ts')).identityCommand,
};

const whatToDo = 'Say what to do: open, check, receipt, request or identity. See handoff --help.';

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
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!load) return { says: [whatToDo], code: exitCodes.usage };
  try {
    const command = await load();
    return await command(rest);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_MODULE_NOT_FOUND') {
      return { says: ['A package is missing. Run npm install first.'], code: exitCodes.usage };
    }
    // A defect. Its message could hold anything; where it happened holds no secret.
    const frames = (error as Error).stack?.split('\n').filter((line) => /^\s+at /.test(line)) ?? [];
    return { says: ['handoff failed by a fault of its own:', ...frames], code: 1 };
  }
}
