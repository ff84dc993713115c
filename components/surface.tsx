import { useDeferredValue, useEffect, useSyncExternalStore } from 'react';
import type { ComponentType, ReactNode } from 'react';
import { i18n } from '#i18n';
import { isEmpty } from '../utils/accounts.ts';
import { isByHand } from '../utils/session.ts';
import { useAsked } from './ask/asked.ts';
import { askCode, offerCode, replyCode } from './ask/later.ts';
import { OfferLine } from './ask/offer-line.tsx';
import { dropRequest, lookAt } from './ask/requests.ts';
import { draftPage } from './draft-page.ts';
import { HandoffStep } from './handoff-step.tsx';
import { Header } from './header.tsx';
import { makeLater } from './later.ts';
import { nextAsked, nextStep } from './next-step.ts';
import { Notice } from './notice.tsx';
import { PageStep } from './page-step.tsx';
import { SealBar } from './seal-bar.tsx';
import { sealDraft } from './seal-draft.ts';
import { SealedView } from './sealed-view.tsx';
import { TokenStep } from './token-step.tsx';
import type { SessionState } from './session-store.ts';
import { addItems, ask, getSession, subscribe } from './session-store.ts';
import type { OpenPage } from './tab-store.ts';
import { getOpenPage, subscribeToTab } from './tab-store.ts';
import { pageOf, portalOf } from './whose-portal.ts';

// Most have a file sealed.
const fieldsCode = makeLater(() => import('./fields-view.tsx'));

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
      <Body session={session} open={open} Instead={Instead} room={room} />
    </>
  );
}

function Body({
  session,
  open,
  Instead,
  room,
}: {
  session: SessionState;
  open: OpenPage;
  Instead: Room['Instead'];
  room: Room;
}) {
  const { draft, sealed, looked, offer } = session;
  const { request } = draft;
  // Nothing is being made that an offer could interrupt.
  const idle = !looked && !request && !sealed && isEmpty(draft) && draft.setAside.length === 0;
  const shown = idle && !Instead ? offer?.text : undefined;
  useEffect(() => {
    if (shown !== undefined) void lookAt(shown);
  }, [shown]);
  const byHand = isByHand(draft) && draft.byHand === 'shown';
  const isNew = looked !== undefined && looked.text !== request?.compact;
  const code = {
    offer: offerCode.useCode(isNew || shown !== undefined),
    reply: replyCode.useCode(request !== undefined && sealed?.state === 'done'),
    fields: fieldsCode.useCode(byHand),
  };
  if (shown !== undefined) return <main aria-busy />;
  if (isNew) {
    if (!code.offer) return <main aria-busy />;
    return <code.offer.OfferView key={looked.text} text={looked.text} open={open} />;
  }
  if (Instead) return <Instead session={session} open={open} />;
  if (sealed?.state === 'done') {
    const reply = (
      <>
        {offer && <OfferLine text={offer.text} />}
        {request && code.reply && <code.reply.Reply compact={request.compact} />}
      </>
    );
    return <SealedView sealed={sealed} reply={reply} />;
  }
  if (byHand) {
    if (!code.fields) return <main aria-busy />;
    const onCheck = () => ask({ type: 'check' }, draftPage(open));
    return <code.fields.FieldsView session={session} onCheck={onCheck} />;
  }
  return <Steps session={session} open={open} {...room} />;
}

function Steps({
  session,
  open,
  line,
  Pick,
  foot,
}: { session: SessionState; open: OpenPage } & Room) {
  const { draft } = session;
  // What most people come for, the open page's IDs, need not wait for what stands below it.
  const whole = useDeferredValue(true, false);
  const asked = useAsked(session, open);
  const code = askCode.useCode(draft.request !== undefined);
  if (asked && !code) return <main aria-busy />;
  const primary = asked ? nextAsked(session, asked.ready) : nextStep(session);
  const page = pageOf(session, open);
  return (
    <>
      <main>
        {line}
        {session.offer && <OfferLine text={session.offer.text} />}
        {asked?.problem && (
          <section className="step">
            <Notice problem={asked.problem}>
              <button type="button" className="button small" onClick={dropRequest}>
                {i18n.t('ask.drop')}
              </button>
            </Notice>
          </section>
        )}
        {code && asked?.read && (
          <code.AskStep session={session} open={open} {...asked} read={asked.read} />
        )}
        <PageStep
          open={open}
          items={draft.items}
          primary={primary === 'add'}
          onAdd={(item) => addItems([item])}
        />
        {whole && (
          <>
            <TokenStep
              key={draft.setAside.map(({ id }) => id).join()}
              session={session}
              primary={primary === 'check'}
              onCheck={() => ask({ type: 'check' }, page)}
            />
            {Pick && <Pick session={session} />}
            {code && asked ? (
              <code.AskRest session={session} lines={asked.lines} />
            ) : (
              <HandoffStep session={session} />
            )}
            {foot}
          </>
        )}
      </main>
      {whole && (
        <SealBar
          session={session}
          primary={primary === 'seal'}
          asker={asked?.read?.request.asker.name}
          onSeal={(anyway) => void sealDraft(session, anyway, page)}
        />
      )}
    </>
  );
}
