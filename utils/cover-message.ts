import { i18n } from '#i18n';
import type { SealFormat } from './handoff/format-names.ts';
import type { StoredSeal } from './session.ts';

/** The words to send with a sealed file: how to open it, and nothing that is secret. */
export function coverMessage(sealed: Extract<StoredSeal, { state: 'done' }>): string {
  const { name, portalId, hasToken } = sealed;
  return [
    i18n.t('message.opening', { name }),
    [
      portalId && i18n.t('message.portal', { portalId }),
      hasToken ? i18n.t('message.withToken') : i18n.t('message.idsOnly'),
    ]
      .filter(Boolean)
      .join(' '),
    howToOpen(sealed.with, name),
    i18n.t('message.closing'),
  ].join('\n\n');
}

function howToOpen(way: 'key' | SealFormat, name: string): string {
  if (way === 'key') return i18n.t('message.withKey', { name });
  return way === 'age' ? i18n.t('message.withAge', { name }) : i18n.t('message.withZip');
}
