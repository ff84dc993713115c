/** The forms of file that a handoff is sealed in. */
export const sealFormats = ['age', 'html', 'zip', 'kdbx', 'bitwarden'] as const;
/** One of them. */
export type SealFormat = (typeof sealFormats)[number];
/** True for one of them. */
export const isSealFormat = (name: unknown): name is SealFormat =>
  (sealFormats as readonly unknown[]).includes(name);
