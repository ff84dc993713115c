/**
 * A Bitwarden export with a password of its own, as Bitwarden's clients write and read it
 * (`buildPasswordExport`, `BitwardenPasswordProtectedImporter`; seen in @bitwarden/cli 2026.9.0).
 */
export type BitwardenFile = {
  readonly encrypted: true;
  readonly passwordProtected: true;
  /** Text, though it looks like base64: the key is made of its letters. */
  readonly salt: string;
  /** 0 is PBKDF2 with SHA-256. */
  readonly kdfType: 0;
  readonly kdfIterations: number;
  /** Any text, sealed: tells whether the password is right. */
  readonly encKeyValidation_DO_NOT_EDIT: string;
  /** The vault's items as JSON, sealed. */
  readonly data: string;
};

/** Bitwarden's own default, and the least that it takes for an account. */
export const bitwardenIterations = 600_000;

/** The field of a note that says which part of `handoff.json` its text is: `1/3`. */
export const partField = 'handoff.json';

/** The file as Bitwarden's clients write it, to the byte. */
export const writeBitwardenFile = (file: BitwardenFile): string =>
  JSON.stringify(
    {
      encrypted: file.encrypted,
      passwordProtected: file.passwordProtected,
      salt: file.salt,
      kdfType: file.kdfType,
      kdfIterations: file.kdfIterations,
      encKeyValidation_DO_NOT_EDIT: file.encKeyValidation_DO_NOT_EDIT,
      data: file.data,
    },
    null,
    2,
  );
