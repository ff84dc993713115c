import { variablesOf } from './env-names.ts';
import type { Handoff, HandoffAccount } from './schema.ts';

/**
 * Writes a handoff as the lines of a `.env` file: `HUBSPOT_PORTAL_ID`, `HUBSPOT_ACCESS_TOKEN`, and a
 * variable for each ID (env-names.ts). Of several accounts each has its portal in its names,
 * `HUBSPOT_7654321_ACCESS_TOKEN`, or its place (`HUBSPOT_ACCOUNT_2_…`) where its portal is unknown or
 * was there before. A second item of a kind ends in `_2`. The lines mean the same to a shell, to
 * dotenv and to Node; what no quotes can say to all of them is left out, with a comment in its place.
 * It holds the tokens.
 */
export function writeEnv({ accounts }: Pick<Handoff, 'accounts'>): string {
  const taken = new Map<string, string>();
  const prefixes = new Set<string>();
  return accounts
    .map((account, index) => {
      const prefix = prefixOf(account, accounts.length, index, prefixes);
      prefixes.add(prefix);
      return `${accountLines(account, prefix, taken).join('\n')}\n`;
    })
    .join('\n');
}

function prefixOf(
  { portal }: HandoffAccount,
  count: number,
  index: number,
  before: ReadonlySet<string>,
): string {
  if (count === 1) return 'HUBSPOT_';
  const own = `HUBSPOT_${portal?.portalId}_`;
  return portal && !before.has(own) ? own : `HUBSPOT_ACCOUNT_${index + 1}_`;
}

function accountLines(
  { portal, credential, items }: HandoffAccount,
  prefix: string,
  taken: Map<string, string>,
): string[] {
  const lines: string[] = portal?.name ? [comment(portal.name)] : [];
  const own = { PORTAL_ID: portal?.portalId, ACCESS_TOKEN: credential?.token };
  for (const [name, value] of Object.entries(own)) {
    // An item must not pass for the account's own, so the names are taken with and without a value.
    taken.set(prefix + name, value ?? '');
    if (value !== undefined) lines.push(line(prefix + name, value));
  }
  const placed = new Map<string, number>();
  for (const item of items) {
    const variables = variablesOf(item).map(([name, value]) => [prefix + name, value] as const);
    const kind = JSON.stringify([item.kind, variables[0]?.[0]]);
    let place = (placed.get(kind) ?? 0) + 1;
    const named = () => variables.map(([name, value]) => [nth(name, place), value] as const);
    while (named().some(([name, value]) => (taken.get(name) ?? value) !== value)) place += 1;
    placed.set(kind, place);
    const fresh = new Map(named().filter(([name]) => !taken.has(name)));
    if (fresh.size > 0 && item.label) lines.push(comment(item.label));
    for (const [name, value] of fresh) {
      taken.set(name, value);
      lines.push(line(name, value));
    }
  }
  return lines;
}

const nth = (name: string, place: number) => (place === 1 ? name : `${name}_${place}`);

/** No line break and nothing invisible: it can neither end its line nor be shown as another text. */
const comment = (text: string) => `# ${text.replaceAll(/[\p{C}\p{Z}]+/gu, ' ').trim()}`;

/** What can stand bare in a shell, in dotenv and in `docker --env-file`, which keeps quotes. */
const bare = /^[\w./:@%+,-]+$/;
/** Line breaks and other control characters, and halves of characters, which no file can hold. */
const unwritable = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u;

function line(name: string, value: string): string {
  if (bare.test(value)) return `${name}=${value}`;
  if (!unwritable.test(value)) {
    // dotenv takes \' for a quotation mark within, a shell does not: so no backslash in either.
    if (!/['\\]/.test(value)) return `${name}='${value}'`;
    if (!/["\\$`!]/.test(value)) return `${name}="${value}"`;
  }
  return `# ${name} cannot be written here: take it from the JSON`;
}
