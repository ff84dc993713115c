import { i18n } from '#i18n';
import type { CheckLine, Handoff, HandoffAccount, HandoffItem } from './handoff/schema.ts';
import { writeText } from './handoff/text.ts';
import type { IdName } from './hubspot/ids.ts';
import type { Item } from './hubspot/item.ts';
import { subjectWords } from './check-line-words.ts';
import { itemKindWords } from './words.ts';

/** Writes a handoff out for people, in the words of the catalogue. */
export const readable = (handoff: Handoff): string =>
  writeText(handoff, {
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
