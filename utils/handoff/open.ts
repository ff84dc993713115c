import type { Result } from '../result.ts';
import { failed, ok } from '../result.ts';
import type { SealFormat } from './format-names.ts';
import { openAge } from './opening/age.ts';
import { readContent } from './opening/content.ts';
import { mostBytes } from './opening/limits.ts';
import { isZip, openZip } from './opening/zip.ts';
import type { OpenProblem } from './problem.ts';
import type { Handoff } from './schema.ts';

/** What a file can be opened with: age identities (`AGE-SECRET-KEY-1…`), a passphrase, or both. */
export type OpenKeys = { readonly identities: readonly string[]; readonly passphrase?: string };

/** A file that has been opened, and with what: the place of the identity in the list, or `undefined`. */
export type Opened = {
  readonly handoff: Handoff;
  readonly format: SealFormat;
  readonly identity?: number;
};

/**
 * Opens a sealed file of any form that `seal` writes. Nothing is given back unless all of it holds;
 * what it would cost is bounded before any work is done.
 */
export async function open(
  bytes: Uint8Array<ArrayBuffer>,
  keys: OpenKeys,
): Promise<Result<Opened, OpenProblem>> {
  if (bytes.length > mostBytes) return failed({ kind: 'fileTooLarge' });
  if (isZip(bytes)) {
    const json = await openZip(bytes, keys.passphrase);
    return json.ok ? contentOf(json.value, { format: 'zip' }) : json;
  }
  const opened = await openAge(bytes, keys);
  if (!opened.ok) return opened;
  const { bytes: content, identity } = opened.value;
  const found = identity === undefined ? {} : { identity };
  return contentOf(new TextDecoder().decode(content), { format: 'age', ...found });
}

function contentOf(json: string, file: Omit<Opened, 'handoff'>): Result<Opened, OpenProblem> {
  const handoff = readContent(json);
  return handoff.ok ? ok({ handoff: handoff.value, ...file }) : handoff;
}
