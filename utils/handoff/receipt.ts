import * as z from 'zod/mini';
import type { Result } from '../result.ts';
import { failed, ok } from '../result.ts';
import type { ReceiptProblem } from './problem.ts';
import { checkLine } from './schema.ts';
import type { SignedForm } from './signed.ts';
import { receiptTyp } from './signed-kind.ts';
import { readSigned, sign } from './signed.ts';
import type { SigningKey } from './signing-key.ts';

/** The version of a receipt that this build writes. */
const receiptVersion = 1;

const shortText = z.string().check(z.maxLength(500));

/** How one account fared when the recipient checked it. */
const receivedAccount = z.object({
  portalId: z.optional(z.string().check(z.regex(/^\d{1,20}$/))),
  /** The last four characters of the token, where there was one. */
  lastFour: z.optional(z.string().check(z.regex(/^[0-9a-z]{4}$/i))),
  /** Each check, and for an item what it is in words. */
  checks: z.array(z.extend(checkLine, { what: z.optional(shortText) })).check(z.maxLength(600)),
});

/** What the recipient acknowledges: the payload of the JWS. It holds no secret. */
export const receiptSchema = z.object({
  format: z.literal('hubspot-handoff-receipt'),
  version: z.literal(receiptVersion),
  id: z.uuid(),
  /** Which handoff: its `id`, which only who opened it can know, and the SHA-256 of the sealed file. */
  handoffId: z.uuid(),
  sealedSha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  requestId: z.optional(z.uuid()),
  /** `works`: received, and every check passed; `fix`: something is to be mended; `active`: in use. */
  outcome: z.enum(['works', 'fix', 'active']),
  /** ISO 8601, UTC. */
  at: z.iso.datetime(),
  /** Whose it is, as the recipient names itself. */
  by: shortText,
  accounts: z.array(receivedAccount).check(z.maxLength(50)),
  note: z.optional(z.string().check(z.maxLength(2000))),
  /** When the tokens are to be rotated at the latest, ISO 8601, UTC. */
  rotateBy: z.optional(z.iso.datetime()),
});

/** An acknowledgement of a handoff. */
export type Receipt = z.infer<typeof receiptSchema>;
/** A receipt whose signature holds, and the key that signed it (base64url). */
export type ReadReceipt = { readonly receipt: Receipt; readonly signer: string };

const receiptForm: SignedForm<Receipt> = {
  typ: receiptTyp,
  format: 'hubspot-handoff-receipt',
  version: receiptVersion,
  schema: receiptSchema,
};

/** Signs a receipt. */
export const signReceipt = (receipt: Receipt, key: SigningKey): Promise<string> =>
  sign(receipt, receiptForm.typ, key);

/** Reads a receipt from its text, or from a mail that carries it. */
export async function readReceipt(text: string): Promise<Result<ReadReceipt, ReceiptProblem>> {
  const read = await readSigned(text, receiptForm);
  if (!read.ok) return failed({ kind: `receipt${read.problem}` });
  const { content: receipt, signer } = read.value;
  return ok({ receipt, signer });
}
