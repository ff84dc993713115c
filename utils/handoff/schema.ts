import * as z from 'zod/mini';
import { mostItems } from '../hubspot/item.ts';
import { mostAccounts } from './most-accounts.ts';

/** The version of the format this build writes. A reader refuses a higher one. */
export const handoffVersion = 1;

const digits = z.string().check(z.regex(/^\d{1,20}$/));
const shortText = z.string().check(z.maxLength(500));
const ids = z.record(z.string(), z.string().check(z.maxLength(2000)));

const item = z.object({
  /** What it is: the kind of page the IDs were read from, or of thing in the account. */
  kind: shortText,
  /** Every ID but the portal's, by HubSpot's name for it. */
  ids,
  portalId: z.optional(digits),
  /** Where it can be seen in HubSpot, without query and fragment; not everything has a page. */
  url: z.optional(z.string().check(z.maxLength(8000))),
  /** The name HubSpot gave the item when it was picked or checked. */
  label: z.optional(shortText),
  /** A meeting link's type, as HubSpot spells it. */
  type: z.optional(shortText),
  /** Whose meeting link it is: the user, and the owner where HubSpot told. */
  owner: z.optional(
    z.object({
      userId: shortText,
      ownerId: z.optional(shortText),
      name: z.optional(shortText),
    }),
  ),
});

/** How one thing fared when it was checked; also what a receipt says of it. */
export const checkLine = z.object({
  about: z.enum(['token', 'portal', 'scopes', 'item']),
  state: z.enum(['pass', 'warn', 'fail', 'notChecked']),
  /** When it was made, ISO 8601, UTC. */
  at: z.iso.datetime(),
  /** The kind of problem met, and the words for it that the one who checked saw. */
  problem: z.optional(z.object({ kind: shortText, words: z.string().check(z.maxLength(5000)) })),
  /** For an item: its place in the account's `items`, from 0. */
  item: z.optional(z.int()),
});

const credential = z.object({
  /** A service key, private app token or OAuth token: all are sent as `Authorization: Bearer`. */
  token: z.string().check(z.maxLength(4000)),
  kind: z.enum(['accessToken', 'oauth']),
  /** The app or service key it belongs to, where HubSpot told. */
  appId: z.optional(shortText),
  userId: z.optional(shortText),
  /** What it may do, where HubSpot told. */
  scopes: z.optional(z.array(shortText).check(z.maxLength(1000))),
});

const account = z.object({
  portal: z.optional(
    z.object({
      portalId: digits,
      host: z.optional(shortText),
      region: z.optional(shortText),
      name: z.optional(shortText),
      accountType: z.optional(shortText),
    }),
  ),
  /** Absent where only IDs are handed over. */
  credential: z.optional(credential),
  items: z.array(item).check(z.maxLength(mostItems)),
  /** Empty where there was no token to check with. */
  checks: z.array(checkLine).check(z.maxLength(mostItems + 10)),
});

/** Something that the request asked for and that this handoff does not meet. */
const unmet = z.object({
  wanted: z.enum(['portal', 'token', 'scope', 'item']),
  /** The portal ID, the scope's name, or the wanted item's place in the request, from 0, as text. */
  which: shortText,
  /** The sender's reason; empty where none was given. */
  reason: z.string().check(z.maxLength(1000)),
});

/** One thing that was asked for and not given. */
export type Unmet = z.infer<typeof unmet>;

/** What is handed over: the JSON in `handoff.json`. Its JSON Schema is docs/handoff.schema.json. */
export const handoffSchema = z.object({
  format: z.literal('hubspot-handoff'),
  version: z.literal(handoffVersion),
  /** Known to the sender and to whoever opens the file, and to nobody else: a receipt names it. */
  id: z.uuid(),
  /** When it was sealed, ISO 8601, UTC. */
  createdAt: z.iso.datetime(),
  createdBy: z.object({ name: shortText, version: shortText }),
  /** The request it answers: its ID, and what of it could not be met. */
  request: z.optional(z.object({ id: z.uuid(), unmet: z.array(unmet).check(z.maxLength(250)) })),
  /** One for each HubSpot account: an agency hands over several at once. */
  accounts: z.array(account).check(z.minLength(1), z.maxLength(mostAccounts)),
  /** What the integration is for, in the sender's words. */
  context: z.optional(z.string().check(z.maxLength(5000))),
  /** When the tokens are to be rotated at the latest, ISO 8601, UTC. */
  rotateBy: z.optional(z.iso.datetime()),
  /** True where the sender sealed it knowing that a check had failed or could not be made. */
  sealedAnyway: z.boolean(),
});

/** A handoff: accounts with credential, items and how they fared when checked, and context. */
export type Handoff = z.infer<typeof handoffSchema>;
/** What is handed over of one HubSpot account. */
export type HandoffAccount = z.infer<typeof account>;
/** One thing that is handed over. */
export type HandoffItem = z.infer<typeof item>;
/** How one thing fared when it was checked. */
export type CheckLine = z.infer<typeof checkLine>;
