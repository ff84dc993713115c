import type { SealFormat } from '../handoff/format-names.ts';
import type { CheckState } from '../hubspot/report.ts';

/** What became of a handoff: taken in, working, to be mended, or in use. */
export type InboxState = 'new' | 'works' | 'fix' | 'active';

/** What is remembered of one account in a handoff: no token, no name of a record. */
export type InboxAccount = {
  readonly portalId?: string;
  readonly portalName?: string;
  /** `STANDARD`, `SANDBOX`, … as HubSpot spells it. */
  readonly accountType?: string;
  readonly host?: string;
  /** The last four characters of the token, where there is one, and whose it is. */
  readonly lastFour?: string;
  readonly appId?: string;
  readonly scopes?: readonly string[];
  readonly items: number;
  /** The worst of the checks made here last, and the kind of problem behind it. */
  readonly worst?: CheckState;
  readonly problem?: string;
};

/** What the inbox remembers of a handoff beside its sealed file. Nothing in it is secret. */
export type InboxRow = {
  /** The handoff's own ID. */
  readonly id: string;
  /** The SHA-256 of the sealed file, in hexadecimal. */
  readonly sealedSha256: string;
  readonly fileName: string;
  readonly format: SealFormat;
  /** The public key of the identity that opens it; absent where a passphrase does. */
  readonly recipient?: string;
  /** Whose it is, as the person calls them; at first the name of the first account. */
  readonly client: string;
  /** Milliseconds since 1970. */
  readonly receivedAt: number;
  readonly createdAt: number;
  readonly checkedAt?: number;
  readonly rotateBy?: number;
  readonly requestId?: string;
  readonly accounts: readonly InboxAccount[];
  readonly state: InboxState;
  /** The receipts that were given, the newest last. */
  readonly receipts: readonly {
    readonly id: string;
    readonly at: number;
    readonly outcome: 'works' | 'fix' | 'active';
  }[];
};
