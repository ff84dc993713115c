import { KeyRound } from 'lucide-react';
import { i18n } from '#i18n';
import { addressOf } from '../utils/hubspot/address.ts';
import { looksLikeReceipt } from '../utils/handoff/signed-kind.ts';
import type { Found } from '../utils/hubspot/find.ts';
import { readFind } from '../utils/hubspot/find.ts';
import { findTokens } from '../utils/hubspot/token-forms.ts';
import { parseToken, holdsToken } from '../utils/hubspot/token.ts';
import { kindWords } from '../utils/words.ts';
import { FoundRequest } from './ask/found-request.tsx';
import { holdsRequest } from '../utils/handoff/request-fragment.ts';
import { FoundAddresses } from './found-addresses.tsx';
import { FoundReceipt } from './found-receipt.tsx';
import { GoTo } from './go-to.tsx';
import { InPortal } from './in-portal.tsx';
import { Note } from './note.tsx';
import { OpenButtons } from './open-buttons.tsx';
import { edit } from './session-store.ts';
import type { OpenPage } from './tab-store.ts';

/** What a text in the field that finds turns out to be, and what can be done with it. */
export function FindResult({
  text,
  open,
  onLeave,
}: {
  text: string;
  open: OpenPage;
  /** Clears the field, but for what is given. */
  onLeave: (rest?: string) => void;
}) {
  if (looksLikeReceipt(text)) return <FoundReceipt text={text} onLeave={onLeave} />;
  // A line of a wrapped request can look like one of the tokens without a form of their own.
  if (holdsRequest(text) && findTokens(text).size === 0) {
    return <FoundRequest text={text} onLeave={onLeave} />;
  }
  const found = readFind(text, { portalId: open.page?.portalId });
  switch (found.kind) {
    case 'nothing':
      return null;
    case 'token':
      return <FoundToken text={text} onLeave={onLeave} />;
    case 'addresses':
      return <FoundAddresses found={found} />;
    case 'id':
      return <GoTo key={found.objectTypeId} found={found} open={open} onLeave={onLeave} />;
    case 'guid':
    case 'objectTypeId':
    case 'slug':
      return <OtherId found={found} open={open} onLeave={onLeave} />;
    case 'portalId':
      return <Note title={i18n.t('find.portalId.title')}>{i18n.t('find.portalId.fix')}</Note>;
    case 'severalIds':
      return <Note title={i18n.t('find.severalIds.title')}>{i18n.t('find.severalIds.fix')}</Note>;
    default:
      return (
        <Note title={i18n.t(`find.${found.kind}.title`)}>{i18n.t(`find.${found.kind}.fix`)}</Note>
      );
  }
}

/** A token goes to its own field on a click, and never anywhere else. */
function FoundToken({ text, onLeave }: { text: string; onLeave: (rest?: string) => void }) {
  const move = () => {
    const parsed = parseToken(text);
    edit({ token: parsed.ok ? parsed.value.token : text.trim() });
    const rest = parsed.ok ? text.replaceAll(parsed.value.token, '').trim() : '';
    onLeave(holdsToken(rest) ? '' : rest);
  };
  return (
    <Note
      title={i18n.t('find.token.title')}
      actions={
        <button type="button" className="button small" data-enter="first" onClick={move}>
          <KeyRound aria-hidden size={14} />
          {i18n.t('find.token.move')}
        </button>
      }
    >
      {i18n.t('find.token.fix')}
    </Note>
  );
}

type Other = Extract<Found, { kind: 'guid' | 'objectTypeId' | 'slug' }>;

/** IDs that are no record's: says which kind, and opens what can be opened with it. */
function OtherId({ found, open, onLeave }: { found: Other; open: OpenPage; onLeave: () => void }) {
  return (
    <Note
      title={i18n.t(`find.${found.kind}.title`)}
      actions={
        <InPortal open={open}>
          {({ portalId, host }) =>
            placesOf(found, portalId, host).map(([words, address]) => (
              <OpenButtons key={words} address={address} name={words} onLeave={onLeave} />
            ))
          }
        </InPortal>
      }
    >
      {otherFix(found)}
    </Note>
  );
}

function otherFix(found: Other): string {
  if (found.kind !== 'objectTypeId') return i18n.t(`find.${found.kind}.fix`);
  const type = kindWords({ kind: 'record', objectTypeId: found.objectTypeId });
  return i18n.t('find.objectTypeId.fix', { type });
}

/** The pages that an ID could lead to, each with the words for the way there. */
function placesOf(
  found: Other,
  portalId: string,
  host: string,
): [words: string, address: string][] {
  const place = (words: string, ids: Parameters<typeof addressOf>[0]) => {
    const address = addressOf({ portalId, ...ids }, host);
    return address ? [[words, address] as [string, string]] : [];
  };
  switch (found.kind) {
    case 'guid':
      return [
        ...place(i18n.t('find.guid.form'), { formGuid: found.guid }),
        // A campaign's own address is not known; the list of them is.
        [i18n.t('find.guid.campaign'), `https://${host}/marketing/${portalId}/campaigns`],
      ];
    case 'objectTypeId':
      return place(i18n.t('find.objectTypeId.open'), { objectTypeId: found.objectTypeId });
    default:
      return [[i18n.t('find.slug.open'), `https://${host}/meetings/${portalId}`]];
  }
}
