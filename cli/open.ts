import { writeEnv } from '../utils/handoff/env.ts';
import { masked } from '../utils/handoff/masked.ts';
import { exitCodes } from './exit-codes.ts';
import { openSealed } from './open-sealed.ts';
import { openingOptions, readOptions } from './options.ts';
import type { Outcome } from './outcome.ts';
import { refused } from './outcome.ts';

/** `handoff open`: prints what a sealed file holds; its tokens only where that is asked for. */
export async function openCommand(args: readonly string[]): Promise<Outcome> {
  const given = readOptions(args, {
    ...openingOptions,
    'show-secrets': { type: 'boolean' },
    env: { type: 'boolean' },
  });
  if (!given.ok) return given.problem;
  const { 'show-secrets': showSecrets, env } = given.value.values;
  if (env && !showSecrets) {
    return refused('--env prints the tokens as they are: add --show-secrets if that is meant.');
  }
  const sealed = await openSealed(given.value);
  if (!sealed.ok) return sealed.problem;
  const { handoff, format, sealedSha256 } = sealed.value;
  if (env) return { output: writeEnv(handoff), code: exitCodes.ok };
  const shown = showSecrets ? handoff : masked(handoff);
  return { output: { format, sealedSha256, handoff: shown }, code: exitCodes.ok };
}
