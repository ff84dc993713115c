import { hasOpenProblems } from '../utils/hubspot/report.ts';
import { currentReport } from './session-state.ts';
import type { SessionState } from './session-store.ts';

/** The one step that comes next, so that one button stands out. */
export function nextStep(session: SessionState): 'add' | 'check' | 'seal' {
  const { draft } = session;
  if (draft.token.trim() === '') return draft.items.length > 0 ? 'seal' : 'add';
  const report = currentReport(session);
  return report && !hasOpenProblems(report) ? 'seal' : 'check';
}

/** The same where a request says what is to be there. */
export function nextAsked(session: SessionState, ready: boolean): 'add' | 'check' | 'seal' {
  if (ready) return 'seal';
  const unchecked = session.draft.token.trim() !== '' && !currentReport(session);
  return unchecked ? 'check' : 'add';
}
