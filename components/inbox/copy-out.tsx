import { i18n } from '#i18n';
import type { Handoff } from '../../utils/handoff/schema.ts';
import type { InboxRow } from '../../utils/inbox/row.ts';
import { CopyButton } from '../copy-button.tsx';

/** The ways out for all of it at once: by the clipboard, or sealed into a password manager's file. */
export function CopyOut({ handoff }: { row: InboxRow; handoff: Handoff }) {
  return (
    <section className="block" aria-labelledby="copy-out">
      <h3 id="copy-out">{i18n.t('inbox.copyOut')}</h3>
      <p className="hint">{i18n.t('inbox.copyOutHint')}</p>
      <div className="button-row">
        <CopyButton
          value={`${JSON.stringify(handoff, null, 2)}\n`}
          name={i18n.t('inbox.copyJson')}
          text
        />
      </div>
    </section>
  );
}
