import { fileName } from './file-name.ts';
import type { SealFormat } from './format-names.ts';
import { sealToKey, sealWithPassphrase } from './formats/age.ts';
import { sealZip } from './formats/zip.ts';
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
export type SealTools = {
  readonly random: Random;
  /** The word list that a passphrase is made of. */
  readonly words: readonly string[];
  /** Writes a handoff out for people to read. */
  readonly readable: (handoff: Handoff) => string;
};

/**
 * Seals a handoff as it stands. That what `packageHandoff` makes keeps to the schema is for its tests
 * to prove, and for whoever opens a file to check.
 */
export async function seal(handoff: Handoff, to: SealTo, tools: SealTools): Promise<SealedFile> {
  const json = `${JSON.stringify(handoff, null, 2)}\n`;
  const name = (extension: string) =>
    fileName(
      handoff.accounts[0]?.portal?.portalId,
      new Date(handoff.createdAt),
      extension,
      tools.random,
    );
  if (to.with === 'key') {
    const bytes = await sealToKey(json, to.recipient);
    return { name: name('age'), mediaType: 'application/x-age', bytes };
  }
  const passphrase = to.passphrase ?? makePassphrase(tools.words, tools.random);
  if (to.format === 'age') {
    const bytes = await sealWithPassphrase(json, passphrase);
    return { name: name('age'), mediaType: 'application/x-age', bytes, passphrase };
  }
  if (to.format !== 'zip') throw new Error(`Not sealed yet: ${to.format}`);
  const files = { 'handoff.json': json, 'handoff.txt': tools.readable(handoff) };
  return {
    name: name('zip'),
    mediaType: 'application/zip',
    bytes: await sealZip(files, passphrase),
    passphrase,
  };
}
