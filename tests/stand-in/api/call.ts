import type { Account, TokenRow } from '../accounts.ts';

/** A call that has passed the doors, as the answering functions see it. */
export type Call = {
  /** The `:names` of the route's path, percent-decoded. */
  params: Readonly<Record<string, string>>;
  query: URLSearchParams;
  /** The parsed JSON body; `{}` where there is none. */
  body: Readonly<Record<string, unknown>>;
  /** True on a date-versioned path, such as `/crm/objects/2026-09/…`. */
  dated: boolean;
  row: TokenRow;
  account: Account;
};

/** The sets of scopes of which any one is enough; none at all means that no scope is asked for. */
export type ScopeSets = readonly (readonly string[])[];

/** Sends JSON with 200. */
export function ok(body: unknown): Response {
  return Response.json(body);
}
