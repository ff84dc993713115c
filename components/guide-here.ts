import { scopesToTick } from '../utils/guide/scopes-to-tick.ts';
import type { Progress } from '../utils/guide/progress.ts';
import type { Outcome, Step } from '../utils/guide/step.ts';
import { guideStep, wayAtHand } from '../utils/guide/step.ts';
import type { HandoffRequest } from '../utils/handoff/request.ts';
import type { Way } from '../utils/guide/ways.ts';
import { portalWanted } from '../utils/guide/ways.ts';
import type { Portal } from '../utils/hubspot/go-to.ts';
import { hasOpenProblems } from '../utils/hubspot/report.ts';
import { currentReport } from './session-state.ts';
import type { SessionState } from './session-store.ts';
import type { OpenPage } from './tab-store.ts';

/** What the guide's parts are shown from. */
export type Here = {
  readonly step: Step;
  readonly way: Way;
  readonly portal?: Portal;
  readonly open: OpenPage;
  readonly session: SessionState;
  readonly guide: Progress;
  /** The request that is answered, where one was agreed to. */
  readonly asked?: HandoffRequest;
  /** What the request asks for, what the items in the handoff need, and what the instructions name. */
  readonly scopes: readonly string[];
};

/** Where the person stands: the tab, the draft, and how far the guide was followed. */
export function guideHere(
  session: SessionState,
  open: OpenPage,
  guide: Progress,
  asked?: HandoffRequest,
): Here {
  const { draft } = session;
  const { page, url } = open;
  const portal = portalWanted(draft.items, page, draft.page);
  const appId = guide.way === 'privateApp' ? currentReport(session)?.facts?.appId : undefined;
  const situation = {
    ...(page && { page }),
    ...(url && { path: url.pathname }),
    ...(portal && { portal }),
    ...(guide.way && { way: guide.way }),
    ...(appId && { appId }),
    part: guide.part,
    hasToken: draft.token.trim() !== '',
    outcome: outcomeOf(session),
  };
  return {
    step: guideStep(situation),
    way: wayAtHand(situation),
    ...(portal && { portal }),
    open,
    session,
    guide,
    ...(asked && { asked }),
    scopes: [
      ...new Set([...(asked?.token?.scopes ?? []), ...scopesToTick(draft.items), ...guide.named]),
    ],
  };
}

/** What the check of just this draft came to. */
function outcomeOf(session: SessionState): Outcome {
  const report = currentReport(session);
  if (!report) return { kind: 'unchecked' };
  if (!hasOpenProblems(report)) return { kind: 'passed' };
  const problem = report.checks.find(({ about }) => about === 'scopes')?.problem;
  return problem?.kind === 'missingScopes' && problem.scopes.length > 0
    ? { kind: 'missingScopes', scopes: problem.scopes }
    : { kind: 'failed' };
}
