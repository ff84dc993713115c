/** The forms of file that a handoff is sealed in. */
export const sealFormats = ['age', 'html', 'zip', 'kdbx', 'bitwarden'] as const;
/** One of them. */
export type SealFormat = (typeof sealFormats)[number];
