/** Why a recipient's key cannot be sealed to. */
export type RecipientProblem = {
  readonly kind:
    | 'recipientMissing'
    /** Somebody pasted the secret half. It must be said loudly. */
    | 'recipientIsSecret'
    | 'recipientIsSsh'
    | 'recipientUnreadable';
};

/** Why a handoff was not sealed. */
export type SealProblem =
  | RecipientProblem
  /** Neither a token nor an item. */
  | { readonly kind: 'nothingToSeal' }
  /** Checks failed or could not be made, and nobody has said "Seal anyway" to them. */
  | { readonly kind: 'unconfirmed' }
  /** The browser stopped the background while it worked. */
  | { readonly kind: 'interrupted' };
