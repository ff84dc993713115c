import { useSyncExternalStore } from 'react';
import { HandoffStep } from './handoff-step.tsx';
import { Header } from './header.tsx';
import { PageStep } from './page-step.tsx';
import { PickStep } from './pick-step.tsx';
import { nextStep, portalOf } from './popup.tsx';
import { SealBar } from './seal-bar.tsx';
import { SealedView } from './sealed-view.tsx';
import { Shortcuts } from './shortcuts.tsx';
import type { SessionState } from './session-store.ts';
import { ask, edit, getSession, subscribe } from './session-store.ts';
import type { OpenPage } from './tab-store.ts';
import { getOpenPage, subscribeToTab } from './tab-store.ts';
import { TokenStep } from './token-step.tsx';

/** The side panel: the popup's steps, and between them a step that picks from the account. */
export function Panel() {
  const session = useSyncExternalStore(subscribe, getSession);
  const open = useSyncExternalStore(subscribeToTab, getOpenPage);
  if (!session || !open) return null;
  return (
    <>
      <Header portal={portalOf(session, open)} />
      {session.sealed?.state === 'done' ? (
        <SealedView sealed={session.sealed} />
      ) : (
        <Steps session={session} open={open} />
      )}
    </>
  );
}

function Steps({ session, open }: { session: SessionState; open: OpenPage }) {
  const { items } = session.draft;
  const primary = nextStep(session);
  const page = open.page && {
    portalId: open.page.portalId,
    host: open.page.host,
    region: open.page.region,
  };
  return (
    <>
      <main>
        <PageStep
          open={open}
          items={items}
          primary={primary === 'add'}
          onAdd={(item) => edit({ items: [...items, item] })}
        />
        <TokenStep
          session={session}
          primary={primary === 'check'}
          onCheck={() => ask({ type: 'check' }, page)}
        />
        <PickStep session={session} />
        <HandoffStep session={session} />
        <Shortcuts />
      </main>
      <SealBar
        session={session}
        primary={primary === 'seal'}
        onSeal={(anyway) => ask({ type: 'seal', anyway }, page)}
      />
    </>
  );
}
