import type { RecipientProblem } from '../utils/handoff/problem.ts';
import type { Problem } from '../utils/problem.ts';
import type { SessionState } from './session-store.ts';

/** Whether a handoff is being sealed just now, for this page or for one that has closed. */
export const isSealing = ({ asked, sealed }: SessionState): boolean =>
  asked === 'seal' || (asked === undefined && sealed?.state === 'running');

/** Why the draft as it stands was not sealed; nothing once it was changed. */
export function sealProblem(session: SessionState): Problem | undefined {
  const { draft, sealed } = session;
  if (sealed?.state !== 'failed' || isSealing(session)) return undefined;
  return sealed.revision === draft.revision ? sealed.problem : undefined;
}

const recipientKinds: readonly string[] = [
  'recipientMissing',
  'recipientIsSecret',
  'recipientIsSsh',
  'recipientUnreadable',
] satisfies RecipientProblem['kind'][];

/** True for a problem that is told beside the recipient's field. */
export const isRecipientProblem = (problem: Problem): problem is RecipientProblem =>
  recipientKinds.includes(problem.kind);
