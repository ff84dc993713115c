import { useSyncExternalStore } from 'react';
import type { ComponentType, ReactNode } from 'react';
import { nameOf } from '../utils/accounts.ts';
import { hasOpenProblems } from '../utils/hubspot/report.ts';
import type { Draft } from '../utils/session.ts';
import { isByHand } from '../utils/session.ts';
import { draftPage } from './draft-page.ts';
import { FieldsView } from './fields-view.tsx';
import { HandoffStep } from './handoff-step.tsx';
import type { Portal } from './header.tsx';
import { Header } from './header.tsx';
import { PageStep } from './page-step.tsx';
import { SealBar } from './seal-bar.tsx';
import { sealDraft } from './seal-draft.ts';
import { currentReport } from './session-state.ts';
import { SealedView } from './sealed-view.tsx';
import { TokenStep } from './token-step.tsx';
import type { SessionState } from './session-store.ts';
import { addItems, ask, getSession, subscribe } from './session-store.ts';
import type { OpenPage } from './tab-store.ts';
import { getOpenPage, subscribeToTab } from './tab-store.ts';

/** What a surface has room for beside the steps: a line above, a step that picks, and a foot. */
type Room = {
  line?: ReactNode;
  Pick?: ComponentType<{ session: SessionState }>;
  foot?: ReactNode;
  /** What is shown in place of the steps. */
  Instead?: ComponentType<{ session: SessionState; open: OpenPage }>;
};

/** What the popup and the panel show: three steps in one view, and the sealed file at their end. */
export function Surface({ Instead, ...room }: Room) {
  const session = useSyncExternalStore(subscribe, getSession);
  const open = useSyncExternalStore(subscribeToTab, getOpenPage);
  if (!session || !open) return null;
  return (
    <>
      <Header portal={portalOf(session, open)} />
      {Instead ? (
        <Instead session={session} open={open} />
      ) : session.sealed?.state === 'done' ? (
        <SealedView sealed={session.sealed} />
      ) : isByHand(session.draft) && session.draft.byHand === 'shown' ? (
        <FieldsView session={session} onCheck={() => ask({ type: 'check' }, draftPage(open))} />
      ) : (
        <Steps session={session} open={open} {...room} />
      )}
    </>
  );
}

function Steps({
  session,
  open,
  line,
  Pick,
  foot,
}: { session: SessionState; open: OpenPage } & Room) {
  const { draft } = session;
  const primary = nextStep(session);
  const page = pageOf(session, open);
  return (
    <>
      <main>
        {line}
        <PageStep
          open={open}
          items={draft.items}
          primary={primary === 'add'}
          onAdd={(item) => addItems([item])}
        />
        <TokenStep
          key={draft.setAside.map(({ id }) => id).join()}
          session={session}
          primary={primary === 'check'}
          onCheck={() => ask({ type: 'check' }, page)}
        />
        {Pick && <Pick session={session} />}
        <HandoffStep session={session} />
        {foot}
      </main>
      <SealBar
        session={session}
        primary={primary === 'seal'}
        onSeal={(anyway) => void sealDraft(session, anyway, page)}
      />
    </>
  );
}

/**
 * The page to hold the account at hand against: the open one, unless that is of another account of the
 * same handoff. Then it is the one that this account was last checked on.
 */
function pageOf({ draft, asideReports }: SessionState, open: OpenPage): Draft['page'] {
  const others = draft.setAside.map((one) => nameOf(one, asideReports?.[one.id]).portalId);
  const page = draftPage(open);
  return page?.portalId && others.includes(page.portalId) ? draft.page : page;
}

/** The one step that comes next, so that one button stands out. */
function nextStep(session: SessionState): 'add' | 'check' | 'seal' {
  const { draft } = session;
  if (draft.token.trim() === '') return draft.items.length > 0 ? 'seal' : 'add';
  const report = currentReport(session);
  return report && !hasOpenProblems(report) ? 'seal' : 'check';
}

/** Whose account this is: the token's, once HubSpot has told, else that of the open page. */
function portalOf(session: SessionState, open: OpenPage): Portal {
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
