import { askLines, isReady } from '../../utils/ask/meets.ts';
import type { AskLine } from '../../utils/ask/meets.ts';
import type { RequestProblem } from '../../utils/handoff/problem.ts';
import type { ReadRequest } from '../../utils/handoff/request.ts';
import { hasOpenProblems } from '../../utils/hubspot/report.ts';
import type { AgreedRequest } from '../../utils/session.ts';
import { currentReport, tokenReport } from '../session-state.ts';
import type { SessionState } from '../session-store.ts';
import type { OpenPage } from '../tab-store.ts';
import { useRequest } from './requests.ts';

/** A request that was agreed to, and how the draft stands to it. */
export type Asked = {
  readonly request: AgreedRequest;
  /** `undefined` until it was read anew. */
  readonly read?: ReadRequest;
  readonly problem?: RequestProblem;
  readonly lines: readonly AskLine[];
  /** True where all that is required is there, and proven where there is a token to prove it. */
  readonly ready: boolean;
};

/** What the draft answers; `undefined` where it answers nobody. */
export function useAsked(session: SessionState, open: OpenPage): Asked | undefined {
  const { draft } = session;
  const { request } = draft;
  const read = useRequest(request?.compact);
  if (!request) return undefined;
  if (!read?.ok) {
    return { request, lines: [], ready: false, ...(read && { problem: read.problem }) };
  }
  const hasToken = draft.token.trim() !== '';
  const lines = askLines(read.value.request, {
    items: draft.items,
    hasToken,
    report: tokenReport(session),
    ...(open.page && { page: open.page }),
  });
  const report = currentReport(session);
  const ready = isReady(lines, hasToken) && !(report && hasOpenProblems(report));
  return { request, read: read.value, lines, ready };
}
