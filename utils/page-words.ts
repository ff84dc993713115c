import { i18n } from '#i18n';
import type { CheckLine, HandoffAccount, HandoffItem } from './handoff/schema.ts';
import type { PageWords } from './handoff/formats/page/words.ts';
import type { TextWords } from './handoff/text.ts';
import type { IdName } from './hubspot/ids.ts';
import type { Item } from './hubspot/item.ts';
import { subjectWords } from './check-line-words.ts';
import { itemKindWords } from './words.ts';

/** The words that a handoff is written out with, in a page that opens itself and elsewhere. */
export const pageWords = (): PageWords => ({
  text: textWords(),
  open: {
    title: i18n.t('sealedPage.title'),
    lead: i18n.t('sealedPage.lead'),
    passphrase: i18n.t('sealedPage.passphrase'),
    unseal: i18n.t('sealedPage.unseal'),
    working: i18n.t('sealedPage.working'),
    missing: i18n.t('sealedPage.missing'),
    wrong: i18n.t('sealedPage.wrong'),
    noScript: i18n.t('sealedPage.noScript'),
    noCrypto: i18n.t('sealedPage.noCrypto'),
    opened: i18n.t('sealedPage.opened'),
    account: i18n.t('sealedPage.account'),
    about: i18n.t('sealedPage.about'),
    show: i18n.t('sealedPage.show'),
    hide: i18n.t('sealedPage.hide'),
    copy: i18n.t('sealedPage.copy'),
    copied: i18n.t('sealedPage.copied'),
    copyByHand: i18n.t('sealedPage.copyByHand'),
    copyJson: i18n.t('sealedPage.copyJson'),
    close: i18n.t('sealedPage.close'),
    offline: i18n.t('sealedPage.offline'),
  },
});

const textWords = (): TextWords => ({
  title: i18n.t('text.title'),
  sealedAt: i18n.t('text.sealedAt'),
  portalId: i18n.t('text.portalId'),
  token: i18n.t('text.token'),
  scopes: i18n.t('text.scopes'),
  items: i18n.t('text.items'),
  context: i18n.t('text.context'),
  owner: i18n.t('text.owner'),
  checks: i18n.t('text.checks'),
  notChecked: i18n.t('text.notChecked'),
  sealedAnyway: i18n.t('text.sealedAnyway'),
  rotateBy: i18n.t('text.rotateBy'),
  unmet: i18n.t('text.unmet'),
  keep: i18n.t('text.keep'),
  item: (item) => itemKindWords(ours(item)),
  id: (name) => i18n.t(`id.${name as IdName}`),
  check: checkLine,
});

/** Handoffs we wrote hold items of our own page catalogue. */
const ours = (item: HandoffItem): Item => item as Item;

function checkLine(check: CheckLine, account: HandoffAccount): string {
  const words = check.problem ? `. ${check.problem.words}` : '';
  return `${subjectWords(check, account)}: ${i18n.t(`state.${check.state}`)}${words}`;
}
