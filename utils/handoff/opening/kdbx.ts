import { base64 } from '@scure/base';
import type { Result } from '../../result.ts';
import { failed, ok } from '../../result.ts';
import { joined, sameBytes, sha256, utf8 } from '../bytes.ts';
import type { OpenKeys, OpenedFile } from '../format.ts';
import type { OpenProblem } from '../problem.ts';
import { aesKdf } from './aes-kdf.ts';
import type { KdbxHeader } from './kdbx-header.ts';
import { headerField, readDictionary, readKdbxHeader } from './kdbx-header.ts';
import { mostBytes } from './limits.ts';
import { unzipped } from './unzipped.ts';

/** The ways of sealing and of deriving a key that ours have, by their UUIDs: AES-256 and AES-KDF. */
const aes = 'McHy5r9xQ1C+WAUhavxa/w==';
const aesKdfId = 'ydnzmmKKRGC/dA0IwYpP6g==';

/** The most rounds that are worked through: six times what ours have. */
const mostRounds = 60_000_000;

/** Bytes of a digest, and of an HMAC. */
const digest = 32;

type Seal = {
  readonly seed: Uint8Array<ArrayBuffer>;
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly kdfSeed: Uint8Array<ArrayBuffer>;
  readonly rounds: number;
};

/**
 * Opens a KeePass database as `formats/kdbx.ts` writes it, and gives back the one file attached. The
 * header and every block are authenticated before anything of them is used; the entries, made for
 * people, are not looked at.
 */
export async function openKdbx(
  bytes: Uint8Array<ArrayBuffer>,
  { passphrase }: OpenKeys,
): Promise<Result<OpenedFile, OpenProblem>> {
  const header = readKdbxHeader(bytes);
  if (!header) return failed({ kind: 'fileTruncated' });
  const { version, length } = header;
  if (version > 4) return failed({ kind: 'fileNewer', version });
  if (version < 4) return failed({ kind: 'fileNotOurs' });
  if (bytes.length < length + 2 * digest) return failed({ kind: 'fileTruncated' });
  const start = bytes.slice(0, length);
  const said = bytes.subarray(length, length + digest);
  if (!sameBytes(await sha256(start), said)) return failed({ kind: 'fileAltered' });
  const seal = sealOf(header);
  if (!seal) return failed({ kind: 'fileNotOurs' });
  if (seal.rounds > mostRounds) return failed({ kind: 'fileTooCostly' });
  if (passphrase === undefined) return failed({ kind: 'passphraseNeeded' });

  const composite = await sha256(await sha256(utf8(passphrase)));
  const derived = joined(seal.seed, await aesKdf(composite, seal.kdfSeed, seal.rounds));
  const macKey = await sha512(joined(derived, Uint8Array.of(1)));
  const mac = bytes.subarray(length + digest, length + 2 * digest);
  const headerMac = await hmac(macKey, new Uint8Array(8).fill(255), start);
  if (!sameBytes(headerMac, mac)) return failed({ kind: 'passphraseWrong' });
  const sealed = await readBlocks(bytes.subarray(length + 2 * digest), macKey);
  return sealed.ok ? unseal(sealed.value, await sha256(derived), seal.iv) : sealed;
}

/** How it is sealed; `undefined` where it is in a way that ours are not. */
function sealOf({ fields }: KdbxHeader): Seal | undefined {
  const kdf = readDictionary(fields.get(headerField.kdf) ?? new Uint8Array(0));
  const [seed, iv] = [fields.get(headerField.seed), fields.get(headerField.iv)];
  const [kdfSeed, rounds] = [kdf?.get('S'), kdf?.get('R')];
  const known =
    base64.encode(fields.get(headerField.cipher) ?? new Uint8Array(0)) === aes &&
    base64.encode(kdf?.get('$UUID') ?? new Uint8Array(0)) === aesKdfId &&
    fields.get(headerField.compression)?.[0] === 1;
  if (!known || seed?.length !== 32 || iv?.length !== 16) return undefined;
  if (kdfSeed?.length !== 32 || rounds?.length !== 8) return undefined;
  return { seed, iv, kdfSeed, rounds: Number(new DataView(rounds.buffer).getBigUint64(0, true)) };
}

/** The blocks after the header, joined: each with an HMAC of its own, the last one empty. */
async function readBlocks(
  bytes: Uint8Array<ArrayBuffer>,
  macKey: Uint8Array<ArrayBuffer>,
): Promise<Result<Uint8Array<ArrayBuffer>, OpenProblem>> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const blocks: Uint8Array[] = [];
  for (let at = 0; at + digest + 4 <= bytes.length;) {
    const size = view.getUint32(at + digest, true);
    const end = at + digest + 4 + size;
    if (end > bytes.length) break;
    const number = new Uint8Array(8);
    new DataView(number.buffer).setBigUint64(0, BigInt(blocks.length), true);
    const authentic = await hmac(macKey, number, number, bytes.subarray(at + digest, end));
    if (!sameBytes(authentic, bytes.subarray(at, at + digest))) {
      return failed({ kind: 'fileAltered' });
    }
    if (size === 0) {
      return end === bytes.length ? ok(joined(...blocks)) : failed({ kind: 'fileAltered' });
    }
    blocks.push(bytes.subarray(end - size, end));
    at = end;
  }
  return failed({ kind: 'fileTruncated' });
}

async function unseal(
  sealed: Uint8Array<ArrayBuffer>,
  rawKey: Uint8Array<ArrayBuffer>,
  iv: Uint8Array<ArrayBuffer>,
): Promise<Result<OpenedFile, OpenProblem>> {
  const key = await crypto.subtle.importKey('raw', rawKey, 'AES-CBC', false, ['decrypt']);
  try {
    const packed = await crypto.subtle.decrypt({ name: 'AES-CBC', iv }, key, sealed);
    // Entries repeat in words what the attached file says.
    const inside = await unzipped(new Uint8Array(packed), 4 * mostBytes);
    if (!inside) return failed({ kind: 'unpacksTooLarge' });
    const files = attachedFiles(inside);
    const [file] = files;
    return file && files.length === 1 ? ok({ bytes: file }) : failed({ kind: 'contentNotOurs' });
  } catch {
    return failed({ kind: 'contentUnreadable' });
  }
}

/** The attached files. They stand in a header of the inside, each behind a byte of flags. */
function attachedFiles(inside: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer>[] {
  const view = new DataView(inside.buffer);
  const files: Uint8Array<ArrayBuffer>[] = [];
  for (let at = 0; ;) {
    const [id, size] = [inside[at], view.getUint32(at + 1, true)];
    if (id === 0) return files;
    if (id === 3) files.push(inside.slice(at + 6, at + 5 + size));
    at += 5 + size;
  }
}

/** HMAC-SHA-256 with the key that belongs to a block's number. */
async function hmac(
  macKey: Uint8Array<ArrayBuffer>,
  number: Uint8Array<ArrayBuffer>,
  ...data: readonly Uint8Array[]
): Promise<Uint8Array> {
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const raw = await sha512(joined(number, macKey));
  const key = await crypto.subtle.importKey('raw', raw, algorithm, false, ['sign']);
  return new Uint8Array(await crypto.subtle.sign('HMAC', key, joined(...data)));
}

const sha512 = async (bytes: Uint8Array<ArrayBuffer>) =>
  new Uint8Array(await crypto.subtle.digest('SHA-512', bytes));
