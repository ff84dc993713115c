import type { Handoff } from './schema.ts';

/** Shorter than any token of HubSpot's: four characters would be too much to show of one. */
const shortest = 16;

/** A token by its last four characters, as people tell tokens apart: `…0001`. */
export const maskOf = (token: string): string =>
  token.length < shortest ? '…' : `…${token.slice(-4)}`;

/** Tokens of service keys and private apps, wherever they stand in a text. */
const anyToken = /pat-[a-z]{2,4}\d{1,2}-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi;

/** A text in which every token is masked: those given, and whatever has a token's form. */
export function maskedText(text: string, tokens: readonly string[] = []): string {
  const longestFirst = tokens
    .filter((token) => token.length >= shortest)
    .sort((a, b) => b.length - a.length);
  return longestFirst
    .reduce((rest, token) => rest.replaceAll(token, () => maskOf(token)), text)
    .replaceAll(anyToken, maskOf);
}

/** A copy of what JSON can hold in which every text and name is masked like that. */
export const maskedIn = <Value>(value: Value, tokens: readonly string[]): Value =>
  JSON.parse(JSON.stringify(value), (_key, part: unknown) => {
    if (typeof part === 'string') return maskedText(part, tokens);
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
    return Object.fromEntries(
      Object.entries(part).map(([name, own]) => [maskedText(name, tokens), own]),
    );
  }) as Value;

/** The tokens of a handoff. */
export const tokensOf = ({ accounts }: Pick<Handoff, 'accounts'>): string[] =>
  accounts.flatMap(({ credential }) => credential?.token ?? []);

/**
 * A copy of a handoff in which every token is masked, also where a text or a name in it repeats one.
 * All else is as it was.
 */
export function masked(handoff: Handoff): Handoff {
  const safe = maskedIn(handoff, tokensOf(handoff));
  return {
    ...safe,
    accounts: safe.accounts.map((account, index) => {
      const { token } = handoff.accounts[index]!.credential ?? {};
      if (!account.credential || token === undefined) return account;
      return { ...account, credential: { ...account.credential, token: maskOf(token) } };
    }),
  };
}
