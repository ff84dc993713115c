import { ArrowLeft, Check, Download } from 'lucide-react';
import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import type { ReadRequest } from '../../utils/handoff/request.ts';
import { readRequest, requestLink } from '../../utils/handoff/request.ts';
import { qrOf } from '../../utils/inbox/qr.ts';
import { requestFileName, requestText } from '../../utils/inbox/request-text.ts';
import type { MadeRequest } from '../../utils/inbox/requests.ts';
import { CopyButton } from '../copy-button.tsx';
import { Note } from '../note.tsx';
import { saveBlob } from '../save-file.ts';
import { Fingerprint } from './fingerprint.tsx';
import { QrCode } from './qr-code.tsx';
import { RequestSummary } from './request-summary.tsx';

/** A request that was made, in each form in which it can be sent. */
export function MadeView({ made, onLeave }: { made: MadeRequest; onLeave: () => void }) {
  const read = useRead(made.compact);
  if (!read) return null;
  const { request, signer } = read;
  const text = requestText(request, made.compact);
  const link = requestLink(made.compact);
  return (
    <section className="made" aria-labelledby="made-heading">
      <button type="button" className="button quiet" onClick={onLeave}>
        <ArrowLeft aria-hidden size={14} />
        {i18n.t('compose.made.back')}
      </button>
      <h2 id="made-heading" tabIndex={-1} ref={focusOn}>
        {made.client
          ? i18n.t('compose.made.headingFor', { client: made.client })
          : i18n.t('compose.made.heading')}
      </h2>
      <p className="lead">{i18n.t('compose.made.lead')}</p>
      <div className="made-columns">
        <div className="made-ways">
          <div className="block">
            <div className="block-head">
              <h3>{i18n.t('compose.made.mail')}</h3>
              <CopyButton value={text} name={i18n.t('compose.made.copyMail')} text />
            </div>
            <textarea
              className="input made-text"
              aria-label={i18n.t('compose.made.mail')}
              readOnly
              rows={12}
              value={text}
            />
          </div>
          <FileBlock name={requestFileName(request)} text={text} />
          <div className="block">
            <div className="block-head">
              <h3>{i18n.t('compose.made.link')}</h3>
              <CopyButton value={link} name={i18n.t('compose.made.copyLink')} text />
            </div>
            <p className="hint">{i18n.t('compose.made.linkHint')}</p>
          </div>
          <QrBlock link={link} />
        </div>
        <aside className="made-aside">
          <div className="block">
            <h3>{i18n.t('compose.made.fingerprint')}</h3>
            <Fingerprint signer={signer} />
            <p className="hint">{i18n.t('compose.made.fingerprintHint')}</p>
          </div>
          <div className="block">
            <h3>{i18n.t('compose.preview')}</h3>
            <RequestSummary request={request} />
          </div>
        </aside>
      </div>
    </section>
  );
}

/** Whoever made it is led here, to the top of what came of it. */
const focusOn = (heading: HTMLElement | null) => heading?.focus();

/** The request as whoever gets it reads it, also where its time is over. */
function useRead(compact: string): ReadRequest | undefined {
  const [read, setRead] = useState<ReadRequest>();
  useEffect(() => {
    let wanted = true;
    void readRequest(compact, 0).then((found) => wanted && found.ok && setRead(found.value));
    return () => {
      wanted = false;
    };
  }, [compact]);
  return read;
}

function FileBlock({ name, text }: { name: string; text: string }) {
  const [saved, setSaved] = useState(false);
  const Icon = saved ? Check : Download;
  return (
    <div className="block">
      <div className="block-head">
        <h3>{i18n.t('compose.made.file')}</h3>
        <button
          type="button"
          className="button"
          onClick={() => {
            saveBlob(name, new Blob([text], { type: 'text/plain' }));
            setSaved(true);
          }}
        >
          <Icon aria-hidden size={14} />
          {i18n.t('compose.made.download')}
        </button>
      </div>
      <p className="mono file-name">{name}</p>
      <span className="visually-hidden" role="status">
        {saved ? i18n.t('compose.made.downloaded') : ''}
      </span>
    </div>
  );
}

function QrBlock({ link }: { link: string }) {
  const qr = qrOf(link);
  return (
    <div className="block">
      <h3>{i18n.t('compose.made.qr')}</h3>
      {qr ? (
        <>
          <p className="hint">{i18n.t('compose.made.qrHint')}</p>
          <QrCode qr={qr} name={i18n.t('compose.made.qrName')} />
        </>
      ) : (
        <Note title={i18n.t('compose.made.qrTooLong')}>
          {i18n.t('compose.made.qrTooLongFix', { count: link.length.toLocaleString() })}
        </Note>
      )}
    </div>
  );
}
