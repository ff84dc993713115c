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

/**
 * A copy of a handoff in which every token is masked, also where a text or a name in it repeats one.
 * All else is as it was.
 */
export function masked(handoff: Handoff): Handoff {
  const tokens = handoff.accounts.flatMap(({ credential }) => credential?.token ?? []);
  const safe = JSON.parse(JSON.stringify(handoff), (_key, value: unknown) => {
    if (typeof value === 'string') return maskedText(value, tokens);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, own]) => [maskedText(name, tokens), own]),
    );
  }) as Handoff;
  return {
    ...safe,
    accounts: safe.accounts.map((account, index) => {
      const { token } = handoff.accounts[index]!.credential ?? {};
      if (!account.credential || token === undefined) return account;
      return { ...account, credential: { ...account.credential, token: maskOf(token) } };
    }),
  };
}
