import { nameOf } from '../utils/accounts.ts';
import type { Draft } from '../utils/session.ts';
import { draftPage } from './draft-page.ts';
import type { Portal } from './header.tsx';
import { currentReport } from './session-state.ts';
import type { SessionState } from './session-store.ts';
import type { OpenPage } from './tab-store.ts';

/**
 * The page to hold the account at hand against: the open one, unless that is of another account of the
 * same handoff. Then it is the one that this account was last checked on.
 */
export function pageOf({ draft, asideReports }: SessionState, open: OpenPage): Draft['page'] {
  const others = draft.setAside.map((one) => nameOf(one, asideReports?.[one.id]).portalId);
  const page = draftPage(open);
  return page?.portalId && others.includes(page.portalId) ? draft.page : page;
}

/** Whose account this is: the token's, once HubSpot has told, else that of the open page. */
export function portalOf(session: SessionState, open: OpenPage): Portal {
  const { page } = open;
  const facts = currentReport(session)?.facts;
  if (!facts) return { portalId: page?.portalId, region: page?.portalId && page.region };
  const { portalId, portalName: name, region, accountType } = facts;
  return {
    portalId,
    name,
    region,
    accountType,
    conflict: (pageOf(session, open)?.portalId ?? portalId) !== portalId,
  };
}
