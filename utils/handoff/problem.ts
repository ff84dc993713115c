/** Why a recipient's key cannot be sealed to. */
export type RecipientProblem = {
  readonly kind:
    | 'recipientMissing'
    /** Somebody pasted the secret half. It must be said loudly. */
    | 'recipientIsSecret'
    | 'recipientIsSsh'
    | 'recipientUnreadable';
};

/** What an account can be called, by what is known of it. */
export type AccountName = {
  readonly portalId?: string;
  /** As HubSpot told it. */
  readonly portalName?: string;
  /** The last four characters of its token. */
  readonly lastFour?: string;
};

/** Why a handoff was not sealed. */
export type SealProblem =
  | RecipientProblem
  /** The sender's own passphrase is short, or easily guessed. */
  | { readonly kind: 'passphraseWeak' }
  /** Neither a token nor an item. */
  | { readonly kind: 'nothingToSeal' }
  /** Checks failed or could not be made, and nobody has said "Seal anyway" to them. */
  | {
      readonly kind: 'unconfirmed';
      /** In which accounts, where there are several. */
      readonly accounts?: readonly AccountName[];
    }
  /** Required things of the request are not met, without a reason and without "Seal anyway". */
  | { readonly kind: 'requestUnmet' }
  /** The browser stopped the background, or what seals for it, while that worked. */
  | { readonly kind: 'interrupted' };

/** Why a file was not opened. Each is found before anything of its content is shown. */
export type OpenProblem =
  /** No form of file that we seal. */
  | { readonly kind: 'fileNotOurs' }
  /** Opened, and no handoff inside: somebody else's age file, ZIP, … */
  | { readonly kind: 'contentNotOurs' }
  /** Ours, and written by a later version than this one reads. */
  | { readonly kind: 'fileNewer'; readonly version: number }
  /** It ends too early. */
  | { readonly kind: 'fileTruncated' }
  /** A byte of it is not as it was sealed. */
  | { readonly kind: 'fileAltered' }
  /** Sealed to a key that is none of those at hand. */
  | { readonly kind: 'fileOtherKey' }
  /** Sealed with a passphrase, and none was given yet. */
  | { readonly kind: 'passphraseNeeded' }
  | { readonly kind: 'passphraseWrong' }
  /** It asks for more work or memory than any file of ours: refused before any of it is done. */
  | { readonly kind: 'fileTooCostly' }
  /** Larger than any handoff, or unpacking to more. */
  | { readonly kind: 'fileTooLarge' }
  | { readonly kind: 'unpacksTooLarge' }
  /** Opened, and its content does not keep to the schema, or is nested beyond reading. */
  | { readonly kind: 'contentUnreadable' }
  /** What opens files ended before it had an answer: for want of memory, say. */
  | { readonly kind: 'openingEnded' };

/** Why a request was not believed. */
export type RequestProblem =
  | { readonly kind: 'requestUnreadable' | 'requestForged' | 'requestNewer' }
  | { readonly kind: 'requestExpired'; readonly asker: string; readonly validUntil: string };

/** Why a receipt was not believed, or changes nothing. */
export type ReceiptProblem = {
  readonly kind:
    | 'receiptUnreadable'
    | 'receiptForged'
    | 'receiptNewer'
    /** It was taken in before. */
    | 'receiptReplayed'
    /** It is older than what is known already. */
    | 'receiptOlder'
    /** No handoff that was sealed here, or not the file that was. */
    | 'receiptOtherHandoff'
    /** Signed by another key than that of the request, or of the receipts before. */
    | 'receiptOtherSigner'
    /** The browser did not store it: no room is left, or the disk refused. */
    | 'receiptNotKept';
};

/** Why an identity was not taken in or unlocked. */
export type IdentityProblem = {
  readonly kind:
    | 'identityUnreadable'
    | 'identityIsSsh'
    /** The public half. */
    | 'identityIsPublic'
    | 'identitiesSeveral'
    /** One with the same public key. */
    | 'identityHere'
    /** A backup that is not as it was sealed, or sealed otherwise than backups are. */
    | 'identityDamaged'
    | 'identityPassphraseWrong'
    /** What seals and opens them ended before it had an answer: for want of memory, say. */
    | 'identityEnded';
};
