import type { RecipientProblem, SealProblem } from '../utils/handoff/problem.ts';
import type { Problem } from '../utils/problem.ts';
import type { StoredReport } from '../utils/session.ts';
import type { SessionState } from './session-store.ts';

/** The report on just the token and items that stand in the draft, once it is there. */
export function currentReport({ draft, report }: SessionState): StoredReport | undefined {
  return report?.state === 'done' && report.revision === draft.revision ? report : undefined;
}

/** The report on just the token in the draft, though items may have come or gone since. */
export function tokenReport({ draft, report }: SessionState): StoredReport | undefined {
  const sinceToken = report !== undefined && report.revision >= (draft.tokenRevision ?? 0);
  return sinceToken && report.state === 'done' ? report : undefined;
}

/** Whether the token is being checked just now, for this page or for one that has closed. */
export const isChecking = ({ asked, report }: SessionState): boolean =>
  asked === 'check' || (asked === undefined && report?.state === 'running');

/** Whether a handoff is being sealed just now, for this page or for one that has closed. */
export const isSealing = ({ asked, sealed }: SessionState): boolean =>
  asked === 'seal' || (asked === undefined && sealed?.state === 'running');

/** Why the draft as it stands was not sealed; nothing once it was changed. */
export function sealProblem(session: SessionState): Problem | undefined {
  const { draft, sealed } = session;
  if (sealed?.state !== 'failed' || isSealing(session)) return undefined;
  return sealed.revision === draft.revision ? sealed.problem : undefined;
}

type ToldThere = RecipientProblem | { kind: 'passphraseWeak' };

const recipientKinds: readonly string[] = [
  'recipientMissing',
  'recipientIsSecret',
  'recipientIsSsh',
  'recipientUnreadable',
  'passphraseWeak',
] satisfies SealProblem['kind'][];

/** True for a problem that is told beside the recipient's key, or the passphrase. */
export const isRecipientProblem = (problem: Problem): problem is ToldThere =>
  recipientKinds.includes(problem.kind);
