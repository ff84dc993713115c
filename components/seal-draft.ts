import { isEmpty } from '../utils/accounts.ts';
import { isByHand } from '../utils/session.ts';
import { currentReport } from './session-state.ts';
import type { SessionState } from './session-store.ts';
import { ask, edit, refuse } from './session-store.ts';
import type { Draft } from '../utils/session.ts';
import { passphraseProblem } from './use-strength.ts';

/**
 * Has the draft sealed, once a passphrase of the sender's own was judged: the background knows no
 * better than its length. Where nothing is to be sealed, shows the fields.
 */
export async function sealDraft(
  session: SessionState,
  anyway: boolean,
  page: Draft['page'],
): Promise<void> {
  if (isByHand(session.draft)) {
    showFields(session, page);
    return;
  }
  const problem = await passphraseProblem(session.draft);
  if (problem) refuse(problem);
  else ask({ type: 'seal', anyway }, page);
}

/** Shows the fields to copy. What has not been checked since it last changed is checked first. */
export function showFields(session: SessionState, page: Draft['page']): void {
  const { draft } = session;
  const hasToken = draft.token.trim() !== '';
  if (isEmpty(draft) && draft.setAside.length === 0) {
    refuse({ kind: 'nothingToSeal' });
    return;
  }
  edit({ byHand: 'shown', page });
  if (hasToken && !currentReport(session)) ask({ type: 'check' }, page);
}
