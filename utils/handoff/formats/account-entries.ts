import type { Content } from '../format.ts';

/** One account of a handoff, as an entry of a password manager. */
export type AccountEntry = {
  readonly title: string;
  readonly portalId: string;
  /** Empty where only IDs are handed over. */
  readonly token: string;
  /** Where the account is in HubSpot; empty where that is not known. */
  readonly url: string;
  /** The account in words, with what concerns the whole handoff. */
  readonly notes: string;
  /** The IDs of its items, each with a name of its own: `1. Deal: Record ID`. */
  readonly ids: readonly { readonly name: string; readonly value: string }[];
};

/** An entry for each account of a handoff. */
export function accountEntries({ handoff, readable, pageWords }: Content): AccountEntry[] {
  const { item: itemWords, id: idWords } = pageWords.text;
  return handoff.accounts.map((account) => {
    const { portal, credential, items } = account;
    const name = [portal?.portalId, portal?.name && `(${portal.name})`].filter(Boolean).join(' ');
    return {
      title: `HubSpot ${name}`.trim(),
      portalId: portal?.portalId ?? '',
      token: credential?.token ?? '',
      url: portal?.host ? `https://${portal.host}/` : '',
      notes: readable({ ...handoff, accounts: [account] }),
      ids: items.flatMap((item, at) =>
        Object.entries(item.ids).map(([id, value]) => ({
          name: `${at + 1}. ${itemWords(item)}: ${idWords(id) || id}`,
          value,
        })),
      ),
    };
  });
}
