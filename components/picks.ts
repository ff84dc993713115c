import type { TokenFacts } from '../utils/hubspot/report.ts';
import { parseToken } from '../utils/hubspot/token.ts';
import type { PickStore } from './pick-store.ts';
import { createPickStore } from './pick-store.ts';
import { tokenReport } from './session-state.ts';
import { getSession, subscribe } from './session-store.ts';

/** What can be picked with the token that stands in the draft, and whose account it is. */
export type Picks = { readonly store: PickStore; readonly facts: TokenFacts };

let picks: Picks | undefined;
let typed = '';

/** The picks; `undefined` without a token that works, and as soon as it is changed or forgotten. */
export const getPicks = (): Picks | undefined => picks;

/** Begins to follow the token of the session. To be called before anything is shown. */
export function startPicks(): void {
  subscribe(follow);
  window.addEventListener('pagehide', end);
}

function follow(): void {
  const session = getSession()!;
  const report = tokenReport(session);
  const { token } = session.draft;
  // A check that is running says nothing yet, so what was loaded stays meanwhile.
  if (token !== typed || (report && !report.facts)) end();
  const parsed = parseToken(token);
  if (picks || !report?.facts || !parsed.ok) return;
  typed = token;
  const api = { fetch: (url: string, init: RequestInit) => fetch(url, init) };
  picks = {
    store: createPickStore({ ...api, token: parsed.value.token }),
    facts: report.facts,
  };
}

function end(): void {
  picks?.store.close();
  picks = undefined;
  typed = '';
}
