import type { OpenKeys, Opened } from '../handoff/open.ts';
import { open } from '../handoff/open.ts';
import type { OpenProblem } from '../handoff/problem.ts';
import type { Result } from '../result.ts';

/** What the worker that opens files is asked: a sealed file, and what to try on it. */
export type OpenJob = {
  readonly job: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly keys: OpenKeys;
};

/** What it answers. */
export type OpenAnswer = { readonly job: number; readonly result: Result<Opened, OpenProblem> };

/** Does the job. */
export const openJob = async ({ job, bytes, keys }: OpenJob): Promise<OpenAnswer> => ({
  job,
  result: await open(bytes, keys),
});
