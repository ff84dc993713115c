import * as z from 'zod/mini';

/** Milliseconds since 1970. */
const time = z.number();
const portalId = z.string().check(z.regex(/^\d{1,20}$/));
const text = z.string();

/** One thing that the recipient met when it checked, in its words. */
const line = z.looseObject({
  portalId: z.optional(portalId),
  about: z.enum(['token', 'portal', 'scopes', 'item']),
  state: z.enum(['warn', 'fail', 'notChecked']),
  /** For an item: what it is, without its name. */
  what: z.optional(text),
  words: z.optional(text),
});

/** A receipt that was taken in. */
const receipt = z.looseObject({
  id: z.uuid(),
  at: time,
  outcome: z.enum(['works', 'fix', 'active']),
  /** As the recipient names itself. */
  by: text,
  /** The key that signed it, base64url. */
  signer: text,
  /** What is to be mended; of the last receipt alone. */
  lines: z.optional(z.array(line)),
  note: z.optional(text),
});

/**
 * What is remembered of a handoff that was sealed: neither a token nor a passphrase, and no name of a
 * record. Keys that this version does not know are kept.
 */
export const sentRow = z.looseObject({
  /** The handoff's own ID, which a receipt names. */
  id: z.uuid(),
  at: time,
  fileName: text,
  /** The SHA-256 of the sealed file, in hexadecimal. */
  sealedSha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  /** `key` where it was sealed to one, else the form of the file that a passphrase opens. */
  format: text,
  /** The recipient's age public key, or that it was sealed with a passphrase. */
  to: text,
  /** The request that it answers, where there was one: whose it was, and the key that signed it. */
  request: z.optional(z.looseObject({ id: z.uuid(), asker: text, signer: text })),
  portalIds: z.array(portalId),
  hasToken: z.boolean(),
  items: z.number(),
  /** The receipts that came, the newest first. */
  receipts: z.array(receipt),
});

/** What is remembered of a handoff that was sealed. */
export type SentRow = z.infer<typeof sentRow>;

/** The request that a handoff answers. */
export type AnsweredRequest = NonNullable<SentRow['request']>;
/** A receipt that was taken in. */
export type SeenReceipt = SentRow['receipts'][number];
/** One thing that the recipient met. */
export type ReceiptLine = z.infer<typeof line>;
