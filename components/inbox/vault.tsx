import { LoaderCircle } from 'lucide-react';
import { useState } from 'react';
import { i18n } from '#i18n';
import type { Handoff } from '../../utils/handoff/schema.ts';
import type { SealedFile } from '../../utils/handoff/seal.ts';
import type { Vault } from './seal-for-vault.ts';
import { Choice } from '../choice.tsx';
import { CopyButton } from '../copy-button.tsx';
import { saveBlob } from '../save-file.ts';

/** Seals a handoff once more, as a password manager takes it in, under a passphrase made for it. */
export function VaultFile({ handoff }: { handoff: Handoff }) {
  const [format, setFormat] = useState<Vault>('kdbx');
  const [file, setFile] = useState<SealedFile | 'making'>();
  const make = async () => {
    setFile('making');
    const { sealForVault } = await import('./seal-for-vault.ts');
    const made = await sealForVault(handoff, format);
    setFile(made);
    save(made);
  };
  return (
    <div className="vault">
      <h4>{i18n.t('inbox.vault')}</h4>
      <p className="hint">{i18n.t('inbox.vaultHint')}</p>
      <div className="button-row">
        <Choice
          label={i18n.t('inbox.vaultFormat')}
          value={format}
          options={{ kdbx: 'KeePass', bitwarden: 'Bitwarden' }}
          onChange={(next) => {
            setFormat(next);
            setFile(undefined);
          }}
        />
        <button
          type="button"
          className="button"
          aria-disabled={file === 'making'}
          onClick={() => file !== 'making' && void make()}
        >
          {file === 'making' && <LoaderCircle aria-hidden size={14} className="spin" />}
          {file === 'making' ? i18n.t('inbox.vaultMaking') : i18n.t('inbox.vaultMake')}
        </button>
      </div>
      {file && file !== 'making' && (
        <div className="block secret-block" role="status">
          <p>{i18n.t('inbox.vaultPassphrase')}</p>
          <p className="passphrase mono">{file.passphrase}</p>
          <div className="button-row">
            <CopyButton value={file.passphrase!} name={i18n.t('inbox.copyVaultPassphrase')} text />
            <button type="button" className="button" onClick={() => save(file)}>
              {i18n.t('inbox.vaultSave')}
            </button>
          </div>
        </div>
      )}
    </div>
  );
}

const save = ({ name, bytes, mediaType }: SealedFile) =>
  saveBlob(name, new Blob([new Uint8Array(bytes)], { type: mediaType }));
