import type { SealProblem } from '../utils/handoff/problem.ts';
import type { Draft } from '../utils/session.ts';
import { itemWords } from '../utils/words.ts';
import type { JudgeJob } from './judge-job.ts';
import { runInWorker } from '../utils/one-job.ts';
import type { Strength } from './strength.ts';
import { useJudge } from './use-judge.ts';

/** What whoever gets hold of the file may know of what is in it. */
const knownOf = ({ context, items, page }: Draft): string =>
  [context, page?.portalId, ...items.map((item) => itemWords(item))].join(' ');

/** How strong the sender's own passphrase is; `undefined` until that can be told. */
export function useStrength(draft: Draft): Strength | undefined {
  const { passphrase = '' } = draft;
  const judged = useJudge('file', passphrase, knownOf(draft));
  return passphrase ? judged?.strength : undefined;
}

/**
 * Why a draft is not to be sealed with the passphrase it has: it is the sender's own and too easy to
 * guess, or could not be judged.
 */
export async function passphraseProblem(draft: Draft): Promise<SealProblem | undefined> {
  if (draft.request || draft.sealWith !== 'passphrase' || draft.passphrase === undefined)
    return undefined;
  const job: JudgeJob = { judge: 'file', passphrase: draft.passphrase, known: knownOf(draft) };
  try {
    const { level } = await runInWorker<Strength>('/judge.js', job);
    return level === 'tooEasy' ? { kind: 'passphraseWeak' } : undefined;
  } catch {
    return { kind: 'interrupted' };
  }
}
