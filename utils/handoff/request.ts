import * as z from 'zod/mini';
import type { Result } from '../result.ts';
import { failed, ok } from '../result.ts';
import type { RequestProblem } from './problem.ts';
import { parseRecipient } from './recipient.ts';
import type { SignedForm } from './signed.ts';
import { requestFragment } from './request-fragment.ts';

import { readSigned, sign } from './signed.ts';
import type { SigningKey } from './signing-key.ts';

/** The version of a request that this build writes. */
const requestVersion = 1;

const shortText = z.string().check(z.maxLength(500));
const longText = z.string().check(z.maxLength(2000));

/** One thing that is asked for. */
const wantedItem = z.object({
  /** A kind of the page catalogue or of things in the account, e.g. `meetingLink`, `record`. */
  kind: shortText,
  /** For records: which type, e.g. `0-3`. */
  objectTypeId: z.optional(shortText),
  required: z.boolean(),
  /** What exactly is meant, in the asker's words. */
  note: z.optional(shortText),
});

/** What is asked of the sender: the payload of the JWS. */
export const requestSchema = z.object({
  format: z.literal('hubspot-handoff-request'),
  version: z.literal(requestVersion),
  id: z.uuid(),
  /** ISO 8601, UTC. */
  createdAt: z.iso.datetime(),
  validUntil: z.iso.datetime(),
  asker: z.object({ name: shortText, contact: z.optional(shortText) }),
  /** The age public key to seal the answer to. */
  recipient: z.string().check(z.maxLength(4000)),
  /** What the integration is for. */
  purpose: longText,
  /** The account that is meant, where the asker knows it. */
  portalId: z.optional(z.string().check(z.regex(/^\d{1,20}$/))),
  /** Absent where no token is asked for; its scopes by HubSpot's names. */
  token: z.optional(
    z.object({
      required: z.boolean(),
      scopes: z.array(shortText).check(z.maxLength(100)),
      /** The name to give the service key. */
      keyName: z.optional(shortText),
    }),
  ),
  items: z.array(wantedItem).check(z.maxLength(100)),
  /** How to send the sealed file back, in the asker's words. */
  reply: z.optional(longText),
});

/** What an integrator asks a client for. */
export type HandoffRequest = z.infer<typeof requestSchema>;
/** One thing that is asked for. */
export type WantedItem = HandoffRequest['items'][number];

/** A request whose signature holds, the key that signed it (base64url), and its text as it came. */
export type ReadRequest = {
  readonly request: HandoffRequest;
  readonly signer: string;
  readonly compact: string;
};

const requestForm: SignedForm<HandoffRequest> = {
  typ: 'hubspot-handoff-request+jws',
  format: 'hubspot-handoff-request',
  version: requestVersion,
  schema: requestSchema,
};

/** Signs a request. */
export const signRequest = (request: HandoffRequest, key: SigningKey): Promise<string> =>
  sign(request, requestForm.typ, key);

/** The link that carries a request: without the extension it leads to HubSpot all the same. */
export const requestLink = (compact: string): string =>
  `https://app.hubspot.com/#${requestFragment}${compact}`;

/**
 * Reads a request from its text, or from a link or a mail that carries it. An expired one is told as
 * such, with whose it was.
 */
export async function readRequest(
  text: string,
  now: number,
): Promise<Result<ReadRequest, RequestProblem>> {
  const read = await readSigned(behindFragment(text), requestForm);
  if (!read.ok) return failed({ kind: `request${read.problem}` });
  const { content: request, signer, compact } = read.value;
  if (!parseRecipient(request.recipient).ok) return failed({ kind: 'requestUnreadable' });
  if (Date.parse(request.validUntil) < now) {
    const { name } = request.asker;
    return failed({ kind: 'requestExpired', asker: name, validUntil: request.validUntil });
  }
  return ok({ request, signer, compact });
}

/** What stands behind our fragment in a link; a text without it, whole. */
function behindFragment(text: string): string {
  const at = text.indexOf(requestFragment);
  return at < 0 ? text : text.slice(at + requestFragment.length);
}
