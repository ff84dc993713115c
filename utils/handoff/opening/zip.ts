import type { FileEntry } from '@zip.js/zip.js';
import {
  ERR_INVALID_PASSWORD,
  ERR_INVALID_UNCOMPRESSED_SIZE,
  Uint8ArrayReader,
  ZipReader,
} from '@zip.js/zip.js/lib/zip-core-custom.js';
import type { Result } from '../../result.ts';
import { failed, ok } from '../../result.ts';
import { sameBytes } from '../bytes.ts';
import type { OpenKeys, OpenedFile } from '../format.ts';
import type { OpenProblem } from '../problem.ts';
import { zipFrame } from '../zip-frame.ts';
import '../zip-set-up.ts';
import { readContent } from './content.ts';
import { mostBytes } from './limits.ts';

/** Bytes of the record that ends a ZIP (APPNOTE.TXT 4.3.16) without a comment; ours have none. */
const endLength = 22;

/** Whether the record is there, whole; without it, the file was cut. */
function hasEnd(bytes: Uint8Array): boolean {
  const end = new TextDecoder('latin1').decode(bytes.subarray(-65_535 - endLength));
  const at = end.lastIndexOf('PK\u0005\u0006');
  return at >= 0 && end.length - at >= endLength;
}

/**
 * Opens a ZIP sealed with AES. All files in it are unpacked, and what is not sealed must be to the
 * byte what we write, so that no change anywhere goes unnoticed.
 */
export async function openZip(
  bytes: Uint8Array<ArrayBuffer>,
  { passphrase }: OpenKeys,
): Promise<Result<OpenedFile, OpenProblem>> {
  if (!hasEnd(bytes)) return failed({ kind: 'fileTruncated' });
  try {
    const zip = new ZipReader(new Uint8ArrayReader(bytes));
    const entries = (await zip.getEntries()).filter((one): one is FileEntry => !one.directory);
    const ours = entries.filter((one) => one.filename === 'handoff.json');
    if (ours.length > 1) return failed({ kind: 'fileAltered' });
    const [entry] = ours;
    if (!entry?.encrypted || entry.zipCrypto) return failed({ kind: 'contentNotOurs' });
    if (entries.some(({ uncompressedSize }) => uncompressedSize > mostBytes)) {
      return failed({ kind: 'unpacksTooLarge' });
    }
    if (passphrase === undefined) return failed({ kind: 'passphraseNeeded' });
    return await unpackAll(bytes, entries, entry, passphrase);
  } catch {
    return failed({ kind: 'fileAltered' });
  }
}

async function unpackAll(
  bytes: Uint8Array<ArrayBuffer>,
  entries: readonly FileEntry[],
  main: FileEntry,
  passphrase: string,
): Promise<Result<OpenedFile, OpenProblem>> {
  const json = await unpack(main, passphrase);
  if (!json.ok) return json;
  // What is no handoff is said to be none, however its ZIP was written.
  const handoff = readContent(json.value);
  if (!handoff.ok) return handoff;
  const [, second] = entries;
  const names = entries.map(({ filename }) => filename).join();
  if (!second || names !== 'handoff.json,handoff.txt') return failed({ kind: 'fileAltered' });
  const readable = await unpack(second, passphrase);
  if (!readable.ok) return readable;
  return sameBytes(bytes, frameOf(bytes, entries, handoff.value.createdAt))
    ? ok({ bytes: json.value })
    : failed({ kind: 'fileAltered' });
}

/** The ZIP as it must be around what is sealed in this one. */
function frameOf(bytes: Uint8Array, entries: readonly FileEntry[], createdAt: string) {
  const parts = entries.map(
    ({ filename: name, offset, compressedSize, uncompressedSize: size }) => {
      // A local header, the name, and the extra field of AE-2.
      const start = offset + 30 + name.length + 11;
      return { name, size, sealed: bytes.subarray(start, start + compressedSize) };
    },
  );
  return zipFrame(parts, createdAt);
}

/** Unpacks no further than a handoff goes, whatever size the entry says it has. */
async function unpack(
  entry: FileEntry,
  password: string,
): Promise<Result<Uint8Array<ArrayBuffer>, OpenProblem>> {
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
    const { message } = error as Error;
    // The library stops where an entry unpacks to more than it says.
    const lies = message === ERR_INVALID_UNCOMPRESSED_SIZE;
    if (lies || size > mostBytes) return failed({ kind: 'unpacksTooLarge' });
    return failed({ kind: message === ERR_INVALID_PASSWORD ? 'passphraseWrong' : 'fileAltered' });
  }
  if (size > mostBytes) return failed({ kind: 'unpacksTooLarge' });
  if (size !== entry.uncompressedSize) return failed({ kind: 'fileAltered' });
  return ok(new Uint8Array(await new Blob(chunks).arrayBuffer()));
}
