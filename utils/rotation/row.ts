import * as z from 'zod/mini';
import { sealFormats } from '../handoff/format-names.ts';

/** Milliseconds since 1970. */
const time = z.number();
const id = z.string().check(z.regex(/^\d{1,20}$/));
const lastFour = z.string().check(z.regex(/^[0-9a-z]{4}$/i));
const text = z.string();

/** One time a token was sealed: for whom, and what lay beside it, by IDs and without names. */
const handoff = z.looseObject({
  at: time,
  /** The recipient's age public key, or that it was sealed with a passphrase. */
  to: text,
  format: z.optional(z.enum(sealFormats)),
  /** What the integration is for, where the sender had written it; cut where it is long. */
  context: z.optional(text),
  items: z.array(
    z.looseObject({ kind: text, ids: z.record(text, text), portalId: z.optional(id) }),
  ),
  /** Which token it was. */
  lastFour,
});

/**
 * What is remembered of the token of one service key or private app. The token is not in it, nor a
 * hash: whoever finds one beside a leaked token could prove that it was used here and who has it,
 * and for telling two tokens apart the last four characters do, which HubSpot's page shows as well.
 * Keys that this version does not know are kept.
 */
export const tokenRow = z.looseObject({
  id: text.check(z.minLength(1)),
  portalId: id,
  portalName: z.optional(text),
  /** `STANDARD`, `SANDBOX`, … as HubSpot spells it. */
  accountType: z.optional(text),
  /** The host of the account's app. */
  host: z.optional(text),
  /** The app's ID as HubSpot told it of the token. A service key has one too. */
  appId: z.optional(id),
  /** The service key whose page was open when the token was checked. */
  serviceKeyId: z.optional(id),
  /** True where the page of the private app with this `appId` was open. */
  isPrivateApp: z.optional(z.boolean()),
  lastFour,
  scopes: z.optional(z.array(text)),
  firstChecked: time,
  lastChecked: time,
  /** Six months after it was first seen. */
  rotateBy: time,
  state: z.enum(['inUse', 'rotated', 'leaked']),
  /** When the person said that it was rotated or leaked, and until when it works for all that. */
  stateAt: z.optional(time),
  graceUntil: z.optional(time),
  /** The token before this one. */
  previous: z.optional(z.looseObject({ lastFour, graceUntil: z.optional(time) })),
  /** The newest first, one a recipient. */
  handoffs: z.array(handoff),
});

/** What is remembered of one token. */
export type TokenRow = z.infer<typeof tokenRow>;

/** One time a token was handed off. */
export type HandedOff = TokenRow['handoffs'][number];
