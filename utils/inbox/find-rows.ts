import type { InboxRow, InboxState } from './row.ts';

/** What a list of handoffs is ordered by. */
export const orders = ['newest', 'client', 'rotateBy'] as const;
export type Order = (typeof orders)[number];

/** What is looked for: words in client, portal or file name, a state, and in which order. */
export type Wanted = {
  readonly text: string;
  readonly state?: InboxState;
  readonly order: Order;
};

/** The rows that fit, in order. Each word of the text must be found somewhere in the row. */
export function findRows(rows: readonly InboxRow[], { text, state, order }: Wanted): InboxRow[] {
  const words = folded(text).split(/\s+/).filter(Boolean);
  return rows
    .filter((row) => !state || row.state === state)
    .filter((row) => {
      const searched = folded(textOf(row));
      return words.every((word) => searched.includes(word));
    })
    .toSorted(compare[order]);
}

/** How many rows are in each state. */
export function countStates(rows: readonly InboxRow[]): { readonly [state in InboxState]: number } {
  const counts = { new: 0, works: 0, fix: 0, active: 0 };
  for (const { state } of rows) counts[state] += 1;
  return counts;
}

const names = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });
const never = Number.POSITIVE_INFINITY;

const compare: { readonly [order in Order]: (a: InboxRow, b: InboxRow) => number } = {
  newest: (a, b) => b.receivedAt - a.receivedAt,
  client: (a, b) => names.compare(a.client, b.client) || b.receivedAt - a.receivedAt,
  // Two that never are would be NaN apart.
  rotateBy: (a, b) =>
    Math.sign((a.rotateBy ?? never) - (b.rotateBy ?? never)) || b.receivedAt - a.receivedAt,
};

const textOf = ({ client, fileName, accounts }: InboxRow): string =>
  [
    client,
    fileName,
    ...accounts.flatMap(({ portalId, portalName }) => [portalId, portalName]),
  ].join(' ');

const folded = (text: string): string =>
  text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
