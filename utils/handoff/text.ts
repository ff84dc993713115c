import type { CheckLine, Handoff, HandoffAccount, HandoffItem } from './schema.ts';

/** The words that the readable copy needs, looked up by whoever writes it. */
export type TextWords = {
  readonly title: string;
  readonly sealedAt: string;
  readonly portalId: string;
  readonly token: string;
  readonly scopes: string;
  readonly items: string;
  readonly context: string;
  readonly owner: string;
  readonly checks: string;
  readonly notChecked: string;
  readonly sealedAnyway: string;
  readonly rotateBy: string;
  readonly unmet: string;
  readonly keep: string;
  readonly item: (item: HandoffItem) => string;
  readonly id: (name: string) => string;
  readonly check: (check: CheckLine, account: HandoffAccount) => string;
};

/** Writes a handoff out for people: the same content as the JSON, line by line. */
export function writeText(handoff: Handoff, words: TextWords): string {
  const { accounts, context, request, rotateBy } = handoff;
  const sections: (string | undefined)[][] = [
    [words.title, '='.repeat(words.title.length)],
    [
      `${words.sealedAt}: ${handoff.createdAt}`,
      rotateBy && `${words.rotateBy}: ${rotateBy.slice(0, 10)}`,
    ],
    ...accounts.flatMap((account) => accountSections(account, words)),
    context ? [`${words.context}:`, context] : [],
    request && request.unmet.length > 0
      ? [`${words.unmet}:`, ...request.unmet.map(({ which, reason }) => `- ${which}: ${reason}`)]
      : [],
    [handoff.sealedAnyway ? words.sealedAnyway : undefined],
    [words.keep],
  ];
  return `${sections
    .map((lines) => lines.filter(Boolean).join('\n'))
    .filter(Boolean)
    .join('\n\n')}\n`;
}

function accountSections(account: HandoffAccount, words: TextWords): (string | undefined)[][] {
  const { portal, credential, items, checks } = account;
  return [
    [portal && `${words.portalId}: ${portal.portalId}${portal.name ? ` (${portal.name})` : ''}`],
    credential
      ? [
          `${words.token}:`,
          credential.token,
          credential.scopes && `${words.scopes}: ${credential.scopes.join(', ')}`,
        ]
      : [],
    items.length > 0 ? [`${words.items}:`, ...items.flatMap((item) => itemLines(item, words))] : [],
    [
      `${words.checks}:`,
      ...(checks.length > 0
        ? checks.map((check) => `- ${words.check(check, account)}`)
        : [words.notChecked]),
    ],
  ];
}

function itemLines(item: HandoffItem, words: TextWords): string[] {
  return [
    `- ${words.item(item)}${item.label ? `: ${item.label}` : ''}`,
    ...Object.entries(item.ids).map(([name, value]) => `    ${words.id(name)}: ${value}`),
    ...(item.owner ? [`    ${words.owner}: ${ownerLine(item.owner)}`] : []),
    ...(item.url ? [`    ${item.url}`] : []),
  ];
}

const ownerLine = ({ name, userId }: { name?: string; userId: string }) =>
  name ? `${name} (${userId})` : userId;
