import type { Handoff } from './schema.ts';

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
  readonly keep: string;
  readonly item: (item: Handoff['items'][number]) => string;
  readonly id: (name: string) => string;
  readonly check: (check: Handoff['checks'][number], handoff: Handoff) => string;
};

/** Writes a handoff out for people: the same content as the JSON, line by line. */
export function writeText(handoff: Handoff, words: TextWords): string {
  const { portal, credential, items, context, checks } = handoff;
  const sections: (string | undefined)[][] = [
    [words.title, '='.repeat(words.title.length)],
    [
      `${words.sealedAt}: ${handoff.createdAt}`,
      portal && `${words.portalId}: ${portal.portalId}${portal.name ? ` (${portal.name})` : ''}`,
    ],
    credential
      ? [
          `${words.token}:`,
          credential.token,
          credential.scopes && `${words.scopes}: ${credential.scopes.join(', ')}`,
        ]
      : [],
    items.length > 0 ? [`${words.items}:`, ...items.flatMap((item) => itemLines(item, words))] : [],
    context ? [`${words.context}:`, context] : [],
    [
      `${words.checks}:`,
      ...(checks.length > 0
        ? checks.map((check) => `- ${words.check(check, handoff)}`)
        : [words.notChecked]),
      handoff.sealedAnyway ? words.sealedAnyway : undefined,
    ],
    [words.keep],
  ];
  return `${sections
    .map((lines) => lines.filter(Boolean).join('\n'))
    .filter(Boolean)
    .join('\n\n')}\n`;
}

function itemLines(item: Handoff['items'][number], words: TextWords): string[] {
  return [
    `- ${words.item(item)}${item.label ? `: ${item.label}` : ''}`,
    ...Object.entries(item.ids).map(([name, value]) => `    ${words.id(name)}: ${value}`),
    ...(item.owner ? [`    ${words.owner}: ${ownerLine(item.owner)}`] : []),
    ...(item.url ? [`    ${item.url}`] : []),
  ];
}

const ownerLine = ({ name, userId }: { name?: string; userId: string }) =>
  name ? `${name} (${userId})` : userId;
