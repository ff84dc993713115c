import * as z from 'zod/mini';
import { mostItems } from '../hubspot/item.ts';

/** The version of the format this build writes. A reader refuses a higher one. */
export const handoffVersion = 1;

const digits = z.string().check(z.regex(/^\d+$/));
const shortText = z.string().check(z.maxLength(500));

const item = z.object({
  /** What it is: the kind of page the IDs were read from, or of thing in the account. */
  kind: shortText,
  /** Every ID but the portal's, by HubSpot's name for it. */
  ids: z.record(z.string(), z.string().check(z.maxLength(2000))),
  portalId: z.optional(digits),
  /** Where it can be seen in HubSpot, without query and fragment; not everything has a page. */
  url: z.optional(z.string()),
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

const check = z.object({
  about: z.enum(['token', 'portal', 'scopes', 'item']),
  state: z.enum(['pass', 'warn', 'fail', 'notChecked']),
  /** When it was made, ISO 8601, UTC. */
  at: z.iso.datetime(),
  /** The kind of problem met, and the words for it that the sender saw. */
  problem: z.optional(z.object({ kind: shortText, words: z.string() })),
  /** For an item: its place in `items`, from 0. */
  item: z.optional(z.int()),
});

const credential = z.object({
  /** A service key, private app token or OAuth token: all are sent as `Authorization: Bearer`. */
  token: z.string(),
  kind: z.enum(['accessToken', 'oauth']),
  /** The app or service key it belongs to, where HubSpot told. */
  appId: z.optional(z.string()),
  userId: z.optional(z.string()),
  /** What it may do, where HubSpot told. */
  scopes: z.optional(z.array(z.string())),
});

/** What is handed over: the JSON in `handoff.json`. Its JSON Schema is docs/handoff.schema.json. */
export const handoffSchema = z.object({
  format: z.literal('hubspot-handoff'),
  version: z.literal(handoffVersion),
  id: z.uuid(),
  /** When it was sealed, ISO 8601, UTC. */
  createdAt: z.iso.datetime(),
  createdBy: z.object({ name: shortText, version: shortText }),
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
  /** What the integration is for, in the sender's words. */
  context: z.optional(z.string().check(z.maxLength(5000))),
  /** Empty where there was no token to check with. */
  checks: z.array(check),
  /** True where the sender sealed it knowing that a check had failed or could not be made. */
  sealedAnyway: z.boolean(),
});

/** A handoff: portal, credential, items, context, and how they fared when checked. */
export type Handoff = z.infer<typeof handoffSchema>;
