import type { Result } from '../result.ts';
import { failed, ok } from '../result.ts';
import type { SealFormat } from './format-names.ts';
import type { OpenFile, OpenKeys } from './format.ts';
import { formatOf } from './formats.ts';
import { readContent } from './opening/content.ts';
import { mostBytes } from './opening/limits.ts';
import type { OpenProblem } from './problem.ts';
import type { Handoff } from './schema.ts';

export type { OpenKeys } from './format.ts';

/** A file that has been opened, and with what: the place of the identity in the list, or `undefined`. */
export type Opened = {
  readonly handoff: Handoff;
  readonly format: SealFormat;
  readonly identity?: number;
};

/** What opens each form of file, brought when one is met. */
const openers: { readonly [name in SealFormat]: () => Promise<OpenFile> } = {
  age: async () => (await import('./opening/age.ts')).openAge,
  html: async () => (await import('./opening/html.ts')).openHtml,
  zip: async () => (await import('./opening/zip.ts')).openZip,
  kdbx: async () => (await import('./opening/kdbx.ts')).openKdbx,
  bitwarden: async () => (await import('./opening/bitwarden.ts')).openBitwarden,
};

/**
 * Opens a sealed file of any form that `seal` writes, known by its content. Nothing is given back
 * unless all of it holds; what it would cost is bounded before any work is done.
 */
export async function open(
  bytes: Uint8Array<ArrayBuffer>,
  keys: OpenKeys,
): Promise<Result<Opened, OpenProblem>> {
  if (bytes.length > mostBytes) return failed({ kind: 'fileTooLarge' });
  const format = formatOf(bytes);
  if (!format) return failed({ kind: 'fileNotOurs' });
  const openFile = await openers[format]();
  const opened = await withPassphrase(keys, (tried) => openFile(bytes, tried));
  if (!opened.ok) return opened;
  const { bytes: content, identity } = opened.value;
  const handoff = readContent(content);
  if (!handoff.ok) return handoff;
  return ok({ handoff: handoff.value, format, ...(identity !== undefined && { identity }) });
}

/**
 * Opens with the passphrase as it was given; where that does not fit, without white space around it and
 * composed (NFC), as a paste or another keyboard may have changed it.
 */
async function withPassphrase(
  keys: OpenKeys,
  tryToOpen: (keys: OpenKeys) => ReturnType<OpenFile>,
): ReturnType<OpenFile> {
  const opened = await tryToOpen(keys);
  const wrong = !opened.ok && opened.problem.kind === 'passphraseWrong';
  const passphrase = keys.passphrase?.trim().normalize('NFC');
  return wrong && passphrase && passphrase !== keys.passphrase
    ? tryToOpen({ ...keys, passphrase })
    : opened;
}
