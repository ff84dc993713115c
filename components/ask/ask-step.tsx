import { ListPlus, Plus } from 'lucide-react';
import { i18n } from '#i18n';
import type { AskLine } from '../../utils/ask/meets.ts';
import { meetsWanted } from '../../utils/ask/match-items.ts';
import type { ReadRequest } from '../../utils/handoff/request.ts';
import type { Item } from '../../utils/hubspot/item.ts';
import { itemKey, itemsOf, sameItem } from '../../utils/hubspot/item.ts';
import { hasPanel } from '../../utils/open-panel.ts';
import type { AgreedRequest } from '../../utils/session.ts';
import { itemWords } from '../../utils/words.ts';
import { AccountList } from '../account-list.tsx';
import { goToPanel, inPopup } from '../go-to-panel.ts';
import { ContextField } from '../handoff-step.tsx';
import { Items } from '../items.tsx';
import type { SessionState } from '../session-store.ts';
import { addItems, edit } from '../session-store.ts';
import { Step } from '../step.tsx';
import { SureButton } from '../sure-button.tsx';
import type { OpenPage } from '../tab-store.ts';
import { Line, RemoveButton } from './ask-line.tsx';
import { dropRequest } from './requests.ts';
import { TokenLines } from './token-lines.tsx';
import { wantedWords } from './wanted-words.ts';

/** The request as a list of what is there and what is not, in place of the choice of a recipient. */
export function AskStep({
  session: { draft },
  request,
  read,
  lines,
  open,
}: {
  session: SessionState;
  request: AgreedRequest;
  read: ReadRequest;
  lines: readonly AskLine[];
  open: OpenPage;
}) {
  const { asker, token } = read.request;
  const portal = lines.find(({ wanted }) => wanted === 'portal');
  const tokenLine = lines.find(({ wanted }) => wanted === 'token');
  const items = lines.filter(({ wanted }) => wanted === 'item');
  const here = open.page
    ? itemsOf(open.page, open.url!).filter(
        (item) => !draft.items.some((one) => sameItem(one, item)),
      )
    : [];
  const lacks = items.some(({ state }) => state === 'missing');
  return (
    <Step
      heading={i18n.t('ask.checklist', { name: asker.name })}
      aside={
        <SureButton sure={i18n.t('ask.dropSure')} onSure={dropRequest}>
          {i18n.t('ask.drop')}
        </SureButton>
      }
    >
      <ul className="checks ask-lines" aria-label={i18n.t('ask.lines')}>
        {portal && <PortalLine line={portal} request={request} />}
        {tokenLine && (
          <TokenLines
            line={tokenLine}
            scopes={lines.filter(({ wanted }) => wanted === 'scope')}
            keyName={token?.keyName}
            request={request}
          />
        )}
        {items.map((line) => (
          <ItemLine key={line.key} line={line} here={here} items={draft.items} request={request} />
        ))}
      </ul>
      {lacks && (
        <div className="ask-how">
          <p className="hint">{i18n.t('ask.how')}</p>
          {hasPanel() && inPopup && (
            <button type="button" className="button small quiet" onClick={() => goToPanel()}>
              <ListPlus aria-hidden size={14} />
              {i18n.t('handoff3.pick')}
            </button>
          )}
        </div>
      )}
    </Step>
  );
}

function PortalLine({ line, request }: { line: AskLine; request: AgreedRequest }) {
  const { which, otherPortalId } = line;
  const what = i18n.t('ask.portal', { portalId: which });
  return (
    <Line line={line} what={what} name={what} request={request}>
      {otherPortalId && <p>{i18n.t('ask.otherPortal', { wanted: which, other: otherPortalId })}</p>}
    </Line>
  );
}

function ItemLine({
  line,
  here,
  items,
  request,
}: {
  line: AskLine;
  /** What the open page could add. */
  here: readonly Item[];
  items: readonly Item[];
  request: AgreedRequest;
}) {
  const { item, wantedItem } = line;
  const words = wantedWords(wantedItem!);
  const fitting = item ? [] : here.filter((one) => meetsWanted(wantedItem!, one));
  return (
    <Line
      line={line}
      what={
        item ? (
          <span className="ask-copy">
            {itemWords(item)}
            <RemoveButton
              name={itemWords(item)}
              onRemove={() => edit({ items: items.filter((one) => !sameItem(one, item)) })}
            />
          </span>
        ) : (
          words
        )
      }
      name={words}
      request={request}
      actions={fitting.map((one) => (
        <button
          key={itemKey(one)}
          type="button"
          className="button small"
          onClick={() => addItems([one])}
        >
          <Plus aria-hidden size={14} />
          {i18n.t('ask.addFromPage', { item: itemWords(one) })}
        </button>
      ))}
    >
      {wantedItem!.note && <p>{wantedItem!.note}</p>}
    </Line>
  );
}

/** What else the handoff holds, and the sender's own words: below the checklist and the token. */
export function AskRest({ session, lines }: { session: SessionState; lines: readonly AskLine[] }) {
  const meant = new Set(lines.flatMap(({ item }) => item ?? []));
  const others = session.draft.items.filter((item) => !meant.has(item));
  return (
    <Step heading={i18n.t('handoff3.heading')}>
      {others.length > 0 && (
        <>
          <p className="hint">{i18n.t('ask.others')}</p>
          <Items session={session} only={others} />
        </>
      )}
      {session.draft.setAside.length > 0 && <AccountList session={session} more={false} />}
      <ContextField context={session.draft.context} />
    </Step>
  );
}
