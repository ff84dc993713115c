import { maskOf, maskedText, tokensOf } from './masked.ts';
import type { Receipt } from './receipt.ts';
import type { CheckLine, Handoff, HandoffAccount } from './schema.ts';

/** What the recipient says of a handoff. */
export type Said = {
  readonly outcome: Receipt['outcome'];
  /** Whose it is, as the recipient names itself. */
  readonly by: string;
  readonly note?: string | undefined;
  /** When the tokens are to be rotated at the latest, ISO 8601, UTC. */
  readonly rotateBy?: string | undefined;
};

/** What the moment adds, and the words for the item that a check is about. */
export type ReceiptMoment = {
  readonly id: string;
  readonly now: Date;
  readonly what: (line: CheckLine, account: HandoffAccount) => string;
};

/**
 * The receipt of a handoff, unsigned, with the recipient's checks of each account where they were made.
 * It holds no secret: of a token its last four characters, also where a text repeats one.
 */
export function receiptOf(
  { handoff, sealedSha256 }: { readonly handoff: Handoff; readonly sealedSha256: string },
  checks: readonly (readonly CheckLine[] | undefined)[],
  { outcome, by, note, rotateBy }: Said,
  { id, now, what }: ReceiptMoment,
): Receipt {
  const tokens = tokensOf(handoff);
  const masked = (text: string) => maskedText(text, tokens);
  return {
    format: 'hubspot-handoff-receipt',
    version: 1,
    id,
    handoffId: handoff.id,
    sealedSha256,
    ...(handoff.request && { requestId: handoff.request.id }),
    outcome,
    at: now.toISOString(),
    by,
    accounts: handoff.accounts.map((account, index) => {
      const lastFour = /[0-9a-z]{4}$/i.exec(maskOf(account.credential?.token ?? ''))?.[0];
      return {
        ...(account.portal && { portalId: account.portal.portalId }),
        ...(lastFour && { lastFour }),
        checks: (checks[index] ?? []).map((line) => ({
          ...line,
          ...(line.item !== undefined && { what: masked(what(line, account)).slice(0, 500) }),
        })),
      };
    }),
    ...(note?.trim() && { note: masked(note.trim()) }),
    ...(rotateBy && { rotateBy }),
  };
}
