import type { Opened } from '../handoff/open.ts';
import type { HandoffAccount } from '../handoff/schema.ts';
import type { InboxAccount, InboxRow } from './row.ts';

/** A sealed file that has been opened, and what it was opened with. */
export type Arrived = Opened & {
  readonly fileName: string;
  readonly sealedSha256: string;
  /** The public key of the identity that opened it; none where a passphrase did. */
  readonly recipient?: string;
  /** Whom the request that it answers was written for, where we know that request. */
  readonly client?: string;
  /** Milliseconds since 1970. */
  readonly now: number;
};

/** The row of a handoff that has just been opened for the first time. Nothing in it is secret. */
export function rowOf({
  handoff,
  format,
  fileName,
  sealedSha256,
  recipient,
  client,
  now,
}: Arrived): InboxRow {
  return {
    id: handoff.id,
    sealedSha256,
    fileName,
    format,
    ...(recipient && { recipient }),
    client: client || clientOf(handoff.accounts, fileName),
    receivedAt: now,
    createdAt: Date.parse(handoff.createdAt),
    ...(handoff.rotateBy && { rotateBy: Date.parse(handoff.rotateBy) }),
    ...(handoff.request && { requestId: handoff.request.id }),
    accounts: handoff.accounts.map(accountOf),
    state: 'new',
    receipts: [],
  };
}

/** Whom it is from, until the person says so: an account by its name, else by its ID. */
function clientOf(accounts: readonly HandoffAccount[], fileName: string): string {
  const [named] = accounts.flatMap(({ portal }) => portal?.name ?? []);
  const [portalId] = accounts.flatMap(({ portal }) => portal?.portalId ?? []);
  return named ?? portalId ?? fileName;
}

function accountOf({ portal, credential, items }: HandoffAccount): InboxAccount {
  const lastFour = credential?.token.slice(-4);
  return {
    ...(portal && { portalId: portal.portalId }),
    ...(portal?.name && { portalName: portal.name }),
    ...(portal?.accountType && { accountType: portal.accountType }),
    ...(portal?.host && { host: portal.host }),
    ...(lastFour && { lastFour }),
    ...(credential?.appId && { appId: credential.appId }),
    ...(credential?.scopes && { scopes: credential.scopes }),
    items: items.length,
  };
}
