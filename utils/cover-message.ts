import { i18n } from '#i18n';
import type { StoredSeal } from './session.ts';

type Sealed = Extract<StoredSeal, { state: 'done' }>;

/** The words to send with a sealed file: how to open it, and nothing that is secret. */
export function coverMessage(sealed: Sealed): string {
  const { name, portalIds, hasToken } = sealed;
  return [
    i18n.t('message.opening', { name }),
    [
      portalIds.length > 0 && i18n.t('message.portal', { portalId: portalIds.join(', ') }),
      hasToken ? i18n.t('message.withToken') : i18n.t('message.idsOnly'),
    ]
      .filter(Boolean)
      .join(' '),
    howToOpen(sealed.with, name),
    i18n.t('message.closing'),
  ].join('\n\n');
}

function howToOpen(way: Sealed['with'], name: string): string {
  if (way === 'key') return i18n.t('message.withKey', { name });
  return way === 'age' ? i18n.t('message.withAge', { name }) : i18n.t('message.withZip');
}
