import { KeyRound, RefreshCw } from 'lucide-react';
import { i18n } from '#i18n';
import { Choice } from '../choice.tsx';
import { CopyButton } from '../copy-button.tsx';
import type { NewPassphrase } from './new-passphrase.ts';
import { PassphraseField } from './passphrase-field.tsx';

/** Gives an identity its passphrase. `asked` says that it was to be taken and could not be. */
export function ChoosePassphrase({
  passphrase,
  asked,
}: {
  passphrase: NewPassphrase;
  asked: boolean;
}) {
  return (
    <>
      <Choice
        label={i18n.t('identity.passphraseWay')}
        value={passphrase.way}
        options={{
          made: i18n.t('identity.passphraseWays.made'),
          own: i18n.t('identity.passphraseWays.own'),
        }}
        onChange={(way) => passphrase.change({ way })}
      />
      {passphrase.way === 'made' ? (
        <Made passphrase={passphrase} asked={asked} />
      ) : (
        <Own passphrase={passphrase} asked={asked} />
      )}
    </>
  );
}

function Made({ passphrase, asked }: { passphrase: NewPassphrase; asked: boolean }) {
  const { made, kept, change, makeAnother } = passphrase;
  return (
    <div className="block secret-block">
      <div className="block-head">
        <h3>
          <KeyRound aria-hidden size={14} />
          {i18n.t('identity.made')}
        </h3>
        <div className="block-actions">
          <button type="button" className="button quiet" onClick={makeAnother}>
            <RefreshCw aria-hidden size={14} />
            {i18n.t('identity.another')}
          </button>
          <CopyButton value={made} name={i18n.t('identity.copyMade')} text />
        </div>
      </div>
      <p className="passphrase mono">{made || '\u00a0'}</p>
      <p className="hint">{i18n.t('identity.madeHint')}</p>
      <label className="tick">
        <input
          type="checkbox"
          checked={kept}
          onChange={(event) => change({ kept: event.target.checked })}
        />
        {i18n.t('identity.kept')}
      </label>
      {asked && !kept && (
        <p className="field-problem" role="alert">
          {i18n.t('identity.keptMissing')}
        </p>
      )}
    </div>
  );
}

function Own({ passphrase, asked }: { passphrase: NewPassphrase; asked: boolean }) {
  const { own, again, strength = 'short', change } = passphrase;
  const weak = strength !== 'enough';
  const differs = own !== again;
  return (
    <>
      <div className="field">
        <PassphraseField
          label={i18n.t('identity.ownLabel')}
          value={own}
          onChange={(value) => change({ own: value })}
          invalid={asked && weak}
        />
        <p
          className={asked && weak ? 'field-problem' : 'hint'}
          data-good={!weak}
          role={asked && weak ? 'alert' : 'status'}
        >
          {i18n.t(`identity.strength.${strength}`)}
        </p>
      </div>
      <div className="field">
        <PassphraseField
          label={i18n.t('identity.ownAgain')}
          value={again}
          onChange={(value) => change({ again: value })}
          invalid={asked && differs}
        />
        {asked && differs && (
          <p className="field-problem" role="alert">
            {i18n.t('identity.differs')}
          </p>
        )}
      </div>
    </>
  );
}
