import { parseToken } from '../hubspot/token.ts';

/** A token that a page shows, and what may be said of it where another must be told from it. */
export type ShownToken = {
  readonly token: string;
  readonly region: string;
  readonly lastFour: string;
};

/** What the pieces of a page's text that begin like a token come to. */
export type Shown =
  | { readonly kind: 'one'; readonly token: string }
  /** More than one: which is meant, only the person knows. */
  | { readonly kind: 'several'; readonly tokens: readonly ShownToken[] }
  /** HubSpot's mask stands there: Show was not pressed. */
  | { readonly kind: 'masked' }
  | { readonly kind: 'none' };

/** Judges what was found on a page. A whole token counts before a mask: Show was pressed for it. */
export function shownTokens(pieces: readonly string[]): Shown {
  const tokens = new Map<string, ShownToken>();
  let masked = false;
  for (const piece of pieces) {
    const parsed = parseToken(piece);
    if (parsed.ok && parsed.value.kind === 'accessToken') {
      const { token, region = '' } = parsed.value;
      tokens.set(token.toLowerCase(), { token, region, lastFour: token.slice(-4) });
    }
    if (!parsed.ok && parsed.problem.kind === 'tokenMasked') masked = true;
  }
  const [first, ...others] = tokens.values();
  if (!first) return { kind: masked ? 'masked' : 'none' };
  if (others.length === 0) return { kind: 'one', token: first.token };
  return { kind: 'several', tokens: [first, ...others] };
}
