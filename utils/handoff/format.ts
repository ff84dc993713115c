import type { Result } from '../result.ts';
import type { SealFormat } from './format-names.ts';
import type { Random } from './passphrase.ts';
import type { OpenProblem } from './problem.ts';
import type { Handoff } from './schema.ts';
import type { PageWords } from './formats/page/words.ts';

/** What is sealed: a handoff, in each of the ways that a form of file shows it. */
export type Content = {
  readonly handoff: Handoff;
  /** `handoff.json`, to the byte. It is in every form of file, and what opening gives back. */
  readonly json: string;
  /** Writes a handoff out for people to read. */
  readonly readable: (handoff: Handoff) => string;
  readonly pageWords: PageWords;
};

/** What seals one form of file. */
export type Sealer = {
  readonly seal: (content: Content, passphrase: string, random: Random) => Promise<Uint8Array>;
};

/** What seals each form. Only age seals to a key, which must have been read by `parseRecipient`. */
export type Sealers = { readonly [name in SealFormat]: Sealer } & {
  readonly age: { readonly sealToKey: (json: string, recipient: string) => Promise<Uint8Array> };
};

/** Brings what seals one form, and the libraries that it needs. */
export type LoadSealer = <Name extends SealFormat>(name: Name) => Promise<Sealers[Name]>;

/** What a file can be opened with: age identities (`AGE-SECRET-KEY-1…`), a passphrase, or both. */
export type OpenKeys = { readonly identities: readonly string[]; readonly passphrase?: string };

/** The bytes of the `handoff.json` that was sealed, and the place of the identity that opened it. */
export type OpenedFile = {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly identity?: number;
};

/** What opens one form of file. What that would cost is bounded before any of the work is done. */
export type OpenFile = (
  bytes: Uint8Array<ArrayBuffer>,
  keys: OpenKeys,
) => Promise<Result<OpenedFile, OpenProblem>>;
