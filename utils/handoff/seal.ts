import { fileName } from './file-name.ts';
import type { SealFormat } from './format-names.ts';
import type { Content, LoadSealer } from './format.ts';
import { formats } from './formats.ts';
import type { Random } from './passphrase.ts';
import { makePassphrase } from './passphrase.ts';
import type { Handoff } from './schema.ts';

/** To whom a handoff is sealed, and so in which format. */
export type SealTo =
  | { readonly with: 'key'; readonly recipient: string }
  | {
      readonly with: 'passphrase';
      readonly format: SealFormat;
      /** The sender's own; without it one is made. */
      readonly passphrase?: string;
    };

/** A sealed file. The passphrase that it was sealed with, where there is one, is nowhere in it. */
export type SealedFile = {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  readonly passphrase?: string;
};

/** What sealing takes from outside. */
export type SealTools = Pick<Content, 'readable' | 'pageWords'> & {
  readonly random: Random;
  /** The word list that a passphrase is made of. */
  readonly words: readonly string[];
  readonly loadSealer: LoadSealer;
};

/**
 * Seals a handoff as it stands. That what `packageHandoff` makes keeps to the schema is for its tests
 * to prove, and for whoever opens a file to check.
 */
export async function seal(handoff: Handoff, to: SealTo, tools: SealTools): Promise<SealedFile> {
  const { random, words, readable, pageWords, loadSealer } = tools;
  const content = { handoff, json: `${JSON.stringify(handoff, null, 2)}\n`, readable, pageWords };
  const format = to.with === 'key' ? 'age' : to.format;
  const { extension, mediaType } = formats[format];
  const portalId = handoff.accounts[0]?.portal?.portalId;
  const name = fileName(portalId, new Date(handoff.createdAt), extension, random);
  if (to.with === 'key') {
    const { sealToKey } = await loadSealer('age');
    return { name, mediaType, bytes: await sealToKey(content.json, to.recipient) };
  }
  const passphrase = to.passphrase ?? makePassphrase(words, random);
  const sealer = await loadSealer(format);
  return { name, mediaType, bytes: await sealer.seal(content, passphrase, random), passphrase };
}
