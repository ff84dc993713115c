import { Decrypter } from 'age-encryption';
import type { Result } from '../../result.ts';
import { failed, ok } from '../../result.ts';
import type { OpenKeys, OpenedFile } from '../format.ts';
import type { OpenProblem } from '../problem.ts';
import { withoutArmor } from './armor.ts';

const firstLine = 'age-encryption.org/';
const versionLine = 'age-encryption.org/v1';

/** Longest header that is read: a post-quantum stanza has 1.5 kB, and ours have one. */
const longestHeader = 64 * 1024;

/** The highest scrypt work factor (log2) that is worked through; age itself writes 18. */
const highestWork = 20;

/** Bytes of the payload's nonce, of a chunk's authentication code, and of a whole chunk with it. */
const [nonce, tag, chunk] = [16, 16, 64 * 1024 + 16];

/**
 * Opens an age file (https://c2sp.org/age), armored or binary, with the first identity that fits or
 * with the passphrase. What it would cost is read from the header, before any of the work is done.
 */
export async function openAge(
  bytes: Uint8Array<ArrayBuffer>,
  { identities, passphrase }: OpenKeys,
): Promise<Result<OpenedFile, OpenProblem>> {
  const binary = withoutArmor(bytes);
  if (!binary.ok) return binary;
  const header = readHeader(binary.value);
  if (!header.ok) return header;
  const { work, isCut } = header.value;
  if (work !== undefined && work > highestWork) return failed({ kind: 'fileTooCostly' });
  if (isCut) return failed({ kind: 'fileTruncated' });
  if (work === undefined) return openWithIdentities(binary.value, identities);
  if (passphrase === undefined) return failed({ kind: 'passphraseNeeded' });
  const opened = await decrypt(binary.value, (one) => one.addPassphrase(passphrase));
  if (opened.ok) return ok({ bytes: opened.value });
  return opened.problem.kind === 'fileOtherKey' ? failed({ kind: 'passphraseWrong' }) : opened;
}

async function openWithIdentities(
  file: Uint8Array<ArrayBuffer>,
  identities: readonly string[],
): Promise<Result<OpenedFile, OpenProblem>> {
  for (const [identity, secret] of identities.entries()) {
    const opened = await decrypt(file, (one) => one.addIdentity(secret));
    if (opened.ok) return ok({ bytes: opened.value, identity });
    if (opened.problem.kind !== 'fileOtherKey') return opened;
  }
  return failed({ kind: 'fileOtherKey' });
}

/**
 * `fileOtherKey` where no stanza fits, or what is at hand is no key; any other failure of the library
 * is a change to the file.
 */
async function decrypt(
  file: Uint8Array<ArrayBuffer>,
  setUp: (decrypter: Decrypter) => void,
): Promise<Result<Uint8Array<ArrayBuffer>, OpenProblem>> {
  const decrypter = new Decrypter();
  try {
    setUp(decrypter);
  } catch {
    return failed({ kind: 'fileOtherKey' });
  }
  try {
    return ok(new Uint8Array(await decrypter.decrypt(file)));
  } catch (error) {
    const { message } = error as Error;
    if (message.startsWith('no identity matched')) return failed({ kind: 'fileOtherKey' });
    return failed({ kind: 'fileAltered' });
  }
}

/** What is read of a file before anything is done with it. */
type Header = {
  /** The scrypt work factor that it asks for; `undefined` where it is sealed to keys. */
  readonly work: number | undefined;
  readonly isCut: boolean;
};

function readHeader(file: Uint8Array): Result<Header, OpenProblem> {
  const start = new TextDecoder('latin1').decode(file.subarray(0, longestHeader));
  if (!start.startsWith(firstLine)) return failed({ kind: 'fileAltered' });
  const version = /^age-encryption\.org\/v(\d{1,3})\n/.exec(start)?.[1];
  if (!start.startsWith(`${versionLine}\n`)) {
    if (versionLine.startsWith(start)) return failed({ kind: 'fileTruncated' });
    return failed(
      version && Number(version) > 1
        ? { kind: 'fileNewer', version: Number(version) }
        : { kind: 'fileAltered' },
    );
  }
  const end = start.indexOf('\n---');
  if (end < 0) {
    return failed({ kind: file.length >= longestHeader ? 'fileTooCostly' : 'fileTruncated' });
  }
  const stanzas = start.slice(0, end);
  const work = /^-> scrypt \S+ ([1-9]\d*)$/m.exec(stanzas)?.[1];
  if (work === undefined && /^-> scrypt/m.test(stanzas)) return failed({ kind: 'fileAltered' });
  return ok({
    work: work === undefined ? undefined : Number(work),
    isCut: endsEarly(start.slice(end + 1), file.length - end - 1),
  });
}

/**
 * Whether the file ends within the header's authentication code, the nonce or the code of the last
 * chunk. One that ends within a chunk's ciphertext cannot be told from one that was changed.
 */
function endsEarly(text: string, length: number): boolean {
  const lastLine = /^--- ?[\w+/]{0,43}/.exec(text)![0].length;
  if (lastLine === length) return true;
  const payload = length - lastLine - 1;
  return (
    payload < nonce + tag || ((payload - nonce) % chunk < tag && (payload - nonce) % chunk > 0)
  );
}
