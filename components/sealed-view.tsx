import {
  ArrowLeft,
  Check,
  Download,
  FileLock,
  Fingerprint,
  KeyRound,
  TriangleAlert,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { i18n } from '#i18n';
import { coverMessage, fingerprintWords, secondMessage } from '../utils/cover-message.ts';
import type { SealedFile } from '../utils/session.ts';
import { CopyButton } from './copy-button.tsx';
import { ForgetButton } from './forget-button.tsx';
import { saveFile } from './save-file.ts';
import { unseal } from './session-store.ts';

/** The end of the sender's path: the file, the passphrase apart from it, and the words to send. */
export function SealedView({ sealed, reply }: { sealed: SealedFile; reply?: ReactNode }) {
  const [saved, setSaved] = useState(false);
  return (
    <>
      <main>
        <section className="step sealed" aria-labelledby="sealed-heading">
          <div className="seal-head">
            <FileLock aria-hidden size={28} />
            <div>
              <h2 id="sealed-heading">{i18n.t('sealed.heading')}</h2>
              <p className="mono">{sealed.name}</p>
            </div>
          </div>
          {sealed.sealedAnyway && (
            <p className="warning">
              <TriangleAlert aria-hidden size={16} />
              {i18n.t('sealed.anyway')}
            </p>
          )}
          <p className="hint">
            {sealed.passphrase ? i18n.t('sealed.leadPassphrase') : i18n.t('sealed.leadKey')}{' '}
            {sealed.hasToken ? i18n.t('sealed.forever') : i18n.t('sealed.foreverIds')}
          </p>
          <button
            type="button"
            className="button primary wide"
            onClick={() => {
              saveFile(sealed.name, sealed.mediaType, sealed.base64);
              setSaved(true);
            }}
          >
            {saved ? <Check aria-hidden size={14} /> : <Download aria-hidden size={14} />}
            {saved ? i18n.t('sealed.again') : i18n.t('sealed.download')}
          </button>
          <span className="visually-hidden" role="status">
            {saved ? i18n.t('sealed.downloaded') : ''}
          </span>
          {reply}
          <Cover text={coverMessage(sealed)} />
          {sealed.passphrase && <Passphrase name={sealed.name} value={sealed.passphrase} />}
          <FileFingerprint sha256={sealed.sha256} />
        </section>
      </main>
      <footer className="footer">
        <div className="footer-row">
          <ForgetButton />
          <button type="button" className="button" onClick={unseal}>
            <ArrowLeft aria-hidden size={14} />
            {i18n.t('sealed.back')}
          </button>
        </div>
      </footer>
    </>
  );
}

function Passphrase({ name, value }: { name: string; value: string }) {
  return (
    <div className="block secret-block">
      <div className="block-head">
        <h3>
          <KeyRound aria-hidden size={14} />
          {i18n.t('sealed.passphrase')}
        </h3>
        <CopyButton value={secondMessage(name, value)} name={i18n.t('sealed.copySecond')} text />
      </div>
      <div className="block-value">
        <p className="passphrase mono">{value}</p>
        <CopyButton value={value} name={i18n.t('sealed.copyPassphrase')} />
      </div>
      <p className="hint">{i18n.t('sealed.passphraseWhy')}</p>
    </div>
  );
}

function FileFingerprint({ sha256 }: { sha256: string }) {
  const words = fingerprintWords(sha256);
  return (
    <div className="block">
      <h3>
        <Fingerprint aria-hidden size={14} />
        {i18n.t('sealed.fingerprint')}
      </h3>
      <div className="block-value">
        <p className="mono">{words}</p>
        <CopyButton value={words} name={i18n.t('sealed.copyFingerprint')} />
      </div>
      <p className="hint">{i18n.t('sealed.fingerprintHint')}</p>
    </div>
  );
}

function Cover({ text }: { text: string }) {
  return (
    <div className="block">
      <div className="block-head">
        <h3>{i18n.t('sealed.message')}</h3>
        <CopyButton value={text} name={i18n.t('sealed.copyMessage')} text />
      </div>
      <p className="hint">{i18n.t('sealed.messageHint')}</p>
      <details>
        <summary>{i18n.t('sealed.read')}</summary>
        <p className="cover">{text}</p>
      </details>
    </div>
  );
}
