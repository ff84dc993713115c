import { KeyRound, LockOpen } from 'lucide-react';
import { i18n } from '#i18n';
import type { StoredIdentity } from '../../utils/inbox/identities.ts';
import { Note } from '../note.tsx';
import { Step } from '../step.tsx';
import { placeHash } from './place.ts';
import { FieldWrong } from './text-field.tsx';
import { UnlockForm } from './unlock-form.tsx';

/** Whose key the answer is sealed to and the request signed with; it can be unlocked in place. */
export function ComposeKey({
  stored,
  identity,
  unlocked,
  missing,
  onChoose,
}: {
  stored: readonly StoredIdentity[];
  identity: StoredIdentity | undefined;
  unlocked: boolean;
  /** True once the request was to be signed and could not be. */
  missing: boolean;
  onChoose: (recipient: string) => void;
}) {
  return (
    <Step heading={i18n.t('compose.key')}>
      {!identity && (
        <Note
          title={i18n.t('compose.noKey')}
          actions={
            <a className="button" href={placeHash({ view: 'identities' })}>
              <KeyRound aria-hidden size={14} />
              {i18n.t('compose.toKeys')}
            </a>
          }
        >
          {i18n.t('compose.noKeyFix')}
        </Note>
      )}
      {identity && stored.length > 1 && (
        <select
          className="input"
          aria-label={i18n.t('compose.key')}
          value={identity.recipient}
          onChange={(event) => onChoose(event.target.value)}
        >
          {stored.map(({ recipient, name }) => (
            <option key={recipient} value={recipient}>
              {name}
            </option>
          ))}
        </select>
      )}
      {identity &&
        (unlocked ? (
          <p className="signs">
            <LockOpen aria-hidden size={14} />
            {i18n.t('compose.signsWith', { name: identity.name })}
          </p>
        ) : (
          <>
            <p className="hint">{i18n.t('compose.lockedKey', { name: identity.name })}</p>
            <UnlockForm key={identity.recipient} identity={identity} primary={false} />
          </>
        ))}
      <FieldWrong problem={missing && !unlocked ? (identity ? 'locked' : 'noKey') : undefined} />
    </Step>
  );
}
