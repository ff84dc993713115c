import { readRequest } from '../utils/handoff/request.ts';
import { exitCodes } from './exit-codes.ts';
import { wordsOfKey } from './fingerprint.ts';
import { readOptions } from './options.ts';
import type { Outcome } from './outcome.ts';
import { refusedFor } from './outcome.ts';
import { readText } from './read-input.ts';

/** `handoff request`: what a request asks for, once its signature holds, and whose key signed it. */
export async function requestCommand(args: readonly string[]): Promise<Outcome> {
  const given = readOptions(args, {});
  if (!given.ok) return given.problem;
  const text = await readText(given.value.file);
  if (!text.ok) return text.problem;
  const read = await readRequest(text.value, Date.now());
  if (!read.ok) return refusedFor(read.problem);
  const { request, signer } = read.value;
  return {
    output: { request, signer, fingerprint: await wordsOfKey(signer) },
    code: exitCodes.ok,
  };
}
