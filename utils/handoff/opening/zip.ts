import type { FileEntry } from '@zip.js/zip.js';
import { Uint8ArrayReader, ZipReader } from '@zip.js/zip.js/lib/zip-core-custom.js';
import type { Result } from '../../result.ts';
import { failed, ok } from '../../result.ts';
import type { OpenProblem } from '../problem.ts';
import '../zip-set-up.ts';
import { mostBytes } from './limits.ts';

/** True for a ZIP: it begins with a local file header (APPNOTE.TXT 4.3.7). */
export const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;

/** A ZIP ends with this record (APPNOTE.TXT 4.3.16); without it, it was cut. */
const hasEnd = (bytes: Uint8Array): boolean =>
  new TextDecoder('latin1').decode(bytes.subarray(-65_557)).includes('PK\u0005\u0006');

/** The text of `handoff.json` in a ZIP sealed with AES. The other files in it are not read. */
export async function openZip(
  bytes: Uint8Array<ArrayBuffer>,
  passphrase: string | undefined,
): Promise<Result<string, OpenProblem>> {
  if (!hasEnd(bytes)) return failed({ kind: 'fileTruncated' });
  try {
    const zip = new ZipReader(new Uint8ArrayReader(bytes));
    const entry = (await zip.getEntries()).find(
      (one): one is FileEntry => one.filename === 'handoff.json' && !one.directory,
    );
    if (!entry?.encrypted || entry.zipCrypto) return failed({ kind: 'contentNotOurs' });
    if (entry.uncompressedSize > mostBytes) return failed({ kind: 'unpacksTooLarge' });
    if (passphrase === undefined) return failed({ kind: 'passphraseNeeded' });
    return await unpack(entry, passphrase);
  } catch {
    return failed({ kind: 'fileAltered' });
  }
}

/** Unpacks no further than a handoff goes, whatever size the entry says it has. */
async function unpack(entry: FileEntry, password: string): Promise<Result<string, OpenProblem>> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const stop = new AbortController();
  const writable = new WritableStream<Uint8Array<ArrayBuffer>>({
    write(chunk) {
      size += chunk.length;
      if (size > mostBytes) stop.abort();
      else chunks.push(chunk);
    },
  });
  try {
    await entry.getData(writable, { password, signal: stop.signal, checkSignature: true });
  } catch (error) {
    if (size > mostBytes) return failed({ kind: 'unpacksTooLarge' });
    const wrong = /password/i.test((error as Error).message);
    return failed({ kind: wrong ? 'passphraseWrong' : 'fileAltered' });
  }
  if (size > mostBytes) return failed({ kind: 'unpacksTooLarge' });
  return ok(await new Blob(chunks).text());
}
