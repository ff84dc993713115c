import { CircleAlert, Handshake } from 'lucide-react';
import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import type { Acquaintance } from '../../utils/ask/askers.ts';
import { acquaintance } from '../../utils/ask/askers.ts';
import type { ReadRequest } from '../../utils/handoff/request.ts';
import { Notice } from '../notice.tsx';
import type { OpenPage } from '../tab-store.ts';
import { Fingerprint } from './fingerprint.tsx';
import { askCode } from './later.ts';
import { agree, putAway, useAskers, useRequest } from './requests.ts';
import { Wanted } from './wanted.tsx';

/** A request that came in: whose it is and what it asks for. Looking at it changes nothing. */
export function OfferView({ text, open }: { text: string; open: OpenPage }) {
  const read = useRequest(text);
  const askers = useAskers();
  // What follows on "Agree" is there by then.
  useEffect(() => askCode.fetch(), []);
  if (!read || !askers) return <main aria-busy />;
  if (!read.ok) {
    return (
      <>
        <main>
          <section className="step">
            <Notice problem={read.problem} />
          </section>
        </main>
        <footer className="footer">
          <div className="footer-row">
            <PutAway words={i18n.t('ask.close')} />
          </div>
        </footer>
      </>
    );
  }
  const { request, signer } = read.value;
  const whose = acquaintance(askers, { name: request.asker.name, signer });
  return <Offer read={read.value} whose={whose} open={open} />;
}

function Offer({ read, whose, open }: { read: ReadRequest; whose: Acquaintance; open: OpenPage }) {
  const { request, signer } = read;
  const { name, contact } = request.asker;
  const openPortal = open.page?.portalId;
  const facts: [term: string, value: string | undefined][] = [
    [i18n.t('ask.contact'), contact],
    [i18n.t('ask.purpose'), request.purpose.trim()],
    [i18n.t('id.portalId'), request.portalId],
    [i18n.t('ask.until'), new Date(request.validUntil).toLocaleDateString()],
  ];
  return (
    <>
      <main>
        <section className="step ask-offer" aria-labelledby="ask-heading">
          <h2 id="ask-heading">{i18n.t('ask.heading', { name })}</h2>
          {whose.kind === 'otherKey' && <Alarm name={name} since={whose.since} />}
          <dl className="ids ask-facts">
            {facts.map(
              ([term, value]) =>
                value && (
                  <div key={term} className="id-row">
                    <dt>{term}</dt>
                    <dd>{value}</dd>
                  </div>
                ),
            )}
          </dl>
          {request.portalId && openPortal && openPortal !== request.portalId && (
            <p className="hint ask-other">
              {i18n.t('ask.otherOpen', { wanted: request.portalId, open: openPortal })}
            </p>
          )}
          <Wanted request={request} />
          <p className="hint">{whoseWords(whose, name)}</p>
          <Fingerprint signer={signer} name={name} />
        </section>
      </main>
      <footer className="footer">
        <div className="footer-row">
          <PutAway words={i18n.t('ask.notNow')} />
          <Agree read={read} alarm={whose.kind === 'otherKey'} />
        </div>
      </footer>
    </>
  );
}

const PutAway = ({ words }: { words: string }) => (
  <button type="button" className="button" onClick={() => void putAway()}>
    {words}
  </button>
);

/** Agrees; to whoever comes with a known name and another key only at a second click, elsewhere. */
function Agree({ read, alarm }: { read: ReadRequest; alarm: boolean }) {
  const [asked, ask] = useState(false);
  if (alarm && !asked) {
    return (
      <button type="button" className="button" onClick={() => ask(true)}>
        {i18n.t('ask.agreeStill')}
      </button>
    );
  }
  return (
    <button
      type="button"
      className={alarm ? 'button danger' : 'button primary'}
      onClick={() => void agree(read)}
    >
      {!alarm && <Handshake aria-hidden size={14} />}
      {alarm ? i18n.t('ask.agreeCompared') : i18n.t('ask.agree')}
    </button>
  );
}

function Alarm({ name, since }: { name: string; since: number }) {
  return (
    <div className="notice" role="alert">
      <CircleAlert aria-hidden size={16} />
      <div>
        <strong>{i18n.t('ask.otherKey.title', { name })}</strong>
        <p>{i18n.t('ask.otherKey.fix', { name, date: dateOf(since) })}</p>
      </div>
    </div>
  );
}

function whoseWords(whose: Acquaintance, name: string): string {
  switch (whose.kind) {
    case 'new':
      return i18n.t('ask.firstTime', { name });
    case 'known':
      return i18n.t('ask.known', { date: dateOf(whose.since) });
    case 'otherName':
      return i18n.t('ask.otherName', { before: whose.name, date: dateOf(whose.since) });
    default:
      return i18n.t('ask.agreeOnlyIf', { name });
  }
}

const dateOf = (ms: number): string => new Date(ms).toLocaleDateString();
