import { i18n } from '#i18n';
import type { InboxRow } from '../../utils/inbox/row.ts';
import { dateWords } from '../../utils/rotation-words.ts';

/** What is known of a handoff while it is sealed. */
export function Facts({ row }: { row: InboxRow }) {
  const { createdAt, receivedAt, checkedAt, rotateBy, fileName, recipient } = row;
  return (
    <dl className="facts">
      <dt>{i18n.t('inbox.sealedAt')}</dt>
      <dd>{dateWords(createdAt)}</dd>
      <dt>{i18n.t('inbox.received')}</dt>
      <dd>{dateWords(receivedAt)}</dd>
      <dt>{i18n.t('inbox.checkedAt')}</dt>
      <dd>{checkedAt ? dateWords(checkedAt) : i18n.t('inbox.notYet')}</dd>
      {rotateBy !== undefined && (
        <>
          <dt>{i18n.t('inbox.rotateBy')}</dt>
          <dd>{dateWords(rotateBy)}</dd>
        </>
      )}
      <dt>{i18n.t('inbox.file')}</dt>
      <dd className="mono">{fileName}</dd>
      <dt>{i18n.t('inbox.opensWith')}</dt>
      <dd>{recipient ? i18n.t('inbox.withKey') : i18n.t('inbox.withPassphrase')}</dd>
    </dl>
  );
}
