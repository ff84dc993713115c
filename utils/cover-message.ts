import { i18n } from '#i18n';
import type { SealedFile } from './session.ts';

/** The words to send with a sealed file: how to open it, and nothing that is secret. */
export function coverMessage(sealed: SealedFile): string {
  const { name, portalIds, hasToken, sha256 } = sealed;
  return [
    i18n.t('message.opening', { name }),
    [
      portalIds.length > 0 &&
        i18n.t('message.portals', portalIds.length, { portalIds: listed(portalIds) }),
      hasToken ? i18n.t('message.withToken') : i18n.t('message.idsOnly'),
    ]
      .filter(Boolean)
      .join(' '),
    howToOpen(sealed),
    i18n.t('message.fingerprint', { name, fingerprint: fingerprintWords(sha256) }),
    hasToken ? i18n.t('message.closing') : i18n.t('message.closingIds'),
  ].join('\n\n');
}

/** The words to send by another channel: the passphrase, and for which file it is. */
export const secondMessage = (name: string, passphrase: string): string =>
  [i18n.t('message.second', { name }), passphrase, i18n.t('message.secondClosing')].join('\n\n');

/**
 * The first half of a SHA-256 in groups of four, to read out: nobody can make another file whose
 * digest begins with these 128 bits.
 */
export const fingerprintWords = (sha256: string): string =>
  (sha256.slice(0, 32).match(/.{4}/g) ?? []).join(' ');

const listed = (portalIds: readonly string[]): string =>
  new Intl.ListFormat('en').format(portalIds);

function howToOpen({ with: way, name }: SealedFile): string {
  if (way === 'key') return i18n.t('message.withKey', { name });
  const ways = {
    age: i18n.t('message.withAge', { name }),
    html: i18n.t('message.withHtml'),
    zip: i18n.t('message.withZip'),
    kdbx: i18n.t('message.withKdbx'),
    bitwarden: i18n.t('message.withBitwarden'),
  };
  return `${i18n.t('message.another')} ${ways[way]}`;
}
