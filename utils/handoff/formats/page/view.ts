import type { CheckLine, Handoff, HandoffAccount, HandoffItem } from '../../schema.ts';
import type { TextWords } from '../../text.ts';
import type { PageWords } from './words.ts';

/** One line of the opened page. `value` lines can be copied, `secret` ones are masked as well. */
export type PageRow =
  | { readonly kind: 'value' | 'secret'; readonly label: string; readonly value: string }
  | { readonly kind: 'text'; readonly label?: string; readonly value: string }
  /** Of an item, with its lines after it. */
  | { readonly kind: 'item'; readonly label: string; readonly value: string }
  | { readonly kind: 'check'; readonly state: CheckLine['state']; readonly value: string };

/** The opened page: sections of lines. Sealed in the page beside the JSON. */
export type PageView = readonly { readonly title: string; readonly rows: readonly PageRow[] }[];

/** What the opened page shows of a handoff, in words: as `writeText`, in pieces to copy. */
export function pageView(handoff: Handoff, { text: words, open }: PageWords): PageView {
  const { accounts, context, request, rotateBy, sealedAnyway, createdAt } = handoff;
  const unmet = request?.unmet ?? [];
  const about: PageRow[] = [
    ...(sealedAnyway ? [{ kind: 'check', state: 'warn', value: words.sealedAnyway } as const] : []),
    ...(context ? [{ kind: 'text', label: words.context, value: context } as const] : []),
    ...(rotateBy ? [text(words.rotateBy, rotateBy.slice(0, 10))] : []),
    ...unmet.map(({ which, reason }) => text(words.unmet, `${which}: ${reason}`)),
    text(words.sealedAt, `${createdAt.slice(0, 16).replace('T', ' ')} UTC`),
    { kind: 'text', value: words.keep },
  ];
  return [
    ...accounts.map((account) => ({
      title: account.portal?.name || open.account,
      rows: accountRows(account, words),
    })),
    { title: open.about, rows: about },
  ];
}

const text = (label: string, value: string): PageRow => ({ kind: 'text', label, value });

function accountRows(account: HandoffAccount, words: TextWords): PageRow[] {
  const { portal, credential, items, checks } = account;
  const checkRows: PageRow[] = checks.map((check) => ({
    kind: 'check',
    state: check.state,
    value: words.check(check, account),
  }));
  return [
    ...(portal ? [{ kind: 'value', label: words.portalId, value: portal.portalId } as const] : []),
    ...(credential
      ? [{ kind: 'secret', label: words.token, value: credential.token } as const]
      : []),
    ...(credential?.scopes ? [text(words.scopes, credential.scopes.join(', '))] : []),
    ...items.flatMap((item) => itemRows(item, words)),
    { kind: 'item', label: words.checks, value: '' },
    ...(checks.length > 0
      ? checkRows
      : [{ kind: 'check', state: 'notChecked', value: words.notChecked } as const]),
  ];
}

function itemRows(item: HandoffItem, words: TextWords): PageRow[] {
  const { ids, label, owner, url } = item;
  return [
    { kind: 'item', label: words.item(item), value: label ?? '' },
    ...Object.entries(ids).map(([name, value]): PageRow => {
      return { kind: 'value', label: words.id(name) || name, value };
    }),
    ...(owner
      ? [text(words.owner, owner.name ? `${owner.name} (${owner.userId})` : owner.userId)]
      : []),
    ...(url ? [text('', url)] : []),
  ];
}
