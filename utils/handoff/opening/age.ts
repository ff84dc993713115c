import { Decrypter, armor } from 'age-encryption';
import type { Result } from '../../result.ts';
import { failed, ok } from '../../result.ts';
import type { OpenProblem } from '../problem.ts';

/** What an age file can be opened with. */
export type AgeKeys = { readonly identities: readonly string[]; readonly passphrase?: string };

/** The bytes that were sealed, and the place of the identity that opened them in the list. */
export type AgeOpened = {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly identity?: number;
};

const armorBegin = '-----BEGIN AGE ENCRYPTED FILE-----';
const armorEnd = '-----END AGE ENCRYPTED FILE-----';
const firstLine = 'age-encryption.org/';
const versionLine = 'age-encryption.org/v1';

/** Longest header that is read: a post-quantum stanza has 1.5 kB, and ours have one. */
const longestHeader = 64 * 1024;

/** The highest scrypt work factor (log2) that is worked through; age itself writes 18. */
const highestWork = 20;

/**
 * Opens an age file (https://c2sp.org/age), armored or binary, with the first identity that fits or
 * with the passphrase. What it would cost is read from the header, before any of the work is done.
 */
export async function openAge(
  bytes: Uint8Array<ArrayBuffer>,
  { identities, passphrase }: AgeKeys,
): Promise<Result<AgeOpened, OpenProblem>> {
  const binary = withoutArmor(bytes);
  if (!binary.ok) return binary;
  const header = readHeader(binary.value);
  if (!header.ok) return header;
  if (header.value === undefined) return openWithIdentities(binary.value, identities);
  if (header.value > highestWork) return failed({ kind: 'fileTooCostly' });
  if (passphrase === undefined) return failed({ kind: 'passphraseNeeded' });
  const opened = await decrypt(binary.value, (one) => one.addPassphrase(passphrase));
  if (opened.ok) return ok({ bytes: opened.value });
  return opened.problem.kind === 'fileOtherKey' ? failed({ kind: 'passphraseWrong' }) : opened;
}

async function openWithIdentities(
  file: Uint8Array<ArrayBuffer>,
  identities: readonly string[],
): Promise<Result<AgeOpened, OpenProblem>> {
  for (const [identity, secret] of identities.entries()) {
    const opened = await decrypt(file, (one) => one.addIdentity(secret));
    if (opened.ok) return ok({ bytes: opened.value, identity });
    if (opened.problem.kind !== 'fileOtherKey') return opened;
  }
  return failed({ kind: 'fileOtherKey' });
}

/** `fileOtherKey` where no stanza fits; any other failure of the library is a change to the file. */
async function decrypt(
  file: Uint8Array<ArrayBuffer>,
  setUp: (decrypter: Decrypter) => void,
): Promise<Result<Uint8Array<ArrayBuffer>, OpenProblem>> {
  const decrypter = new Decrypter();
  setUp(decrypter);
  try {
    return ok(new Uint8Array(await decrypter.decrypt(file)));
  } catch (error) {
    const { message } = error as Error;
    if (message.startsWith('no identity matched')) return failed({ kind: 'fileOtherKey' });
    return failed({ kind: 'fileAltered' });
  }
}

/** The binary form of an age file; `fileNotOurs` for anything else. */
function withoutArmor(
  bytes: Uint8Array<ArrayBuffer>,
): Result<Uint8Array<ArrayBuffer>, OpenProblem> {
  const text = new TextDecoder().decode(bytes);
  if (!text.trimStart().startsWith(armorBegin)) {
    return text.startsWith(firstLine) ? ok(bytes) : failed({ kind: 'fileNotOurs' });
  }
  if (!text.trimEnd().endsWith(armorEnd)) {
    return failed({ kind: text.includes(armorEnd) ? 'fileAltered' : 'fileTruncated' });
  }
  try {
    return ok(new Uint8Array(armor.decode(text)));
  } catch {
    return failed({ kind: 'fileAltered' });
  }
}

/** The scrypt work factor that the header asks for; `undefined` where it is sealed to keys. */
function readHeader(file: Uint8Array): Result<number | undefined, OpenProblem> {
  const start = new TextDecoder('latin1').decode(file.subarray(0, longestHeader));
  if (!start.startsWith(firstLine)) return failed({ kind: 'fileAltered' });
  const version = /^age-encryption\.org\/v(\d{1,3})\n/.exec(start)?.[1];
  if (!start.startsWith(`${versionLine}\n`)) {
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
  const work = /^-> scrypt \S+ (\d+)$/m.exec(start.slice(0, end))?.[1];
  return ok(work === undefined ? undefined : Number(work));
}
