import { i18n } from '#i18n';
import { writeEnv } from '../../utils/handoff/env.ts';
import type { Handoff } from '../../utils/handoff/schema.ts';
import { CopyButton } from '../copy-button.tsx';
import { VaultFile } from './vault.tsx';

/** The ways out for all of it at once: by the clipboard, or sealed into a password manager's file. */
export function CopyOut({ handoff }: { handoff: Handoff }) {
  return (
    <section className="block" aria-labelledby="copy-out">
      <h3 id="copy-out">{i18n.t('inbox.copyOut')}</h3>
      <div className="button-row">
        <CopyButton value={writeEnv(handoff)} name={i18n.t('inbox.copyEnv')} text />
        <CopyButton
          value={`${JSON.stringify(handoff, null, 2)}\n`}
          name={i18n.t('inbox.copyJson')}
          text
        />
      </div>
      <p className="hint">{i18n.t('inbox.copyOutHint')}</p>
      <VaultFile handoff={handoff} />
    </section>
  );
}
