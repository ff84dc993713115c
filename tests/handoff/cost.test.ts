import { createHash } from 'node:crypto';
import { expect, test, vi } from 'vitest';
import { open } from '../../utils/handoff/open.ts';
import { seal } from '../../utils/handoff/seal.ts';
import { sample, tools } from './sample.ts';

const passphrase = 'able-bacon-cable';
const sealed = async (format: 'html' | 'kdbx' | 'bitwarden') =>
  Buffer.from((await seal(sample, { with: 'passphrase', format, passphrase }, tools)).bytes);

/** Opens a file, and says why not and how often a key was worked on. */
async function attempt(file: Buffer) {
  const work = [
    vi.spyOn(crypto.subtle, 'deriveKey'),
    vi.spyOn(crypto.subtle, 'deriveBits'),
    vi.spyOn(crypto.subtle, 'encrypt'),
  ];
  const opened = await open(new Uint8Array(file), { identities: [], passphrase });
  const calls = work.reduce((sum, one) => sum + one.mock.calls.length, 0);
  vi.restoreAllMocks();
  return { problem: opened.ok ? undefined : opened.problem.kind, calls };
}

/** A text file with one of its numbers, which stands behind a name, replaced. */
const withNumber = (file: Buffer, name: string, number: string) =>
  Buffer.from(file.toString('utf8').replace(new RegExp(`("${name}": ?)\\d+`), `$1${number}`));

/** A KeePass database with other rounds, and the digest of its header mended. */
function withRounds(file: Buffer, rounds: bigint): Buffer {
  const changed = Buffer.from(file);
  // The name, its value's length, the value.
  changed.writeBigUInt64LE(rounds, file.indexOf('R\u0008\0\0\0', 0, 'latin1') + 5);
  const end = file.indexOf('\0\u0004\0\0\0\0\u00d0\u00ad\n', 0, 'latin1') + 9;
  createHash('sha256').update(changed.subarray(0, end)).digest().copy(changed, end);
  return changed;
}

test('work beyond bounds is refused before any of it is done', async () => {
  const [html, kdbx, bitwarden] = [
    await sealed('html'),
    await sealed('kdbx'),
    await sealed('bitwarden'),
  ];
  const costly = { problem: 'fileTooCostly', calls: 0 };
  for (const number of ['10000001', '4294967295', '9007199254740991']) {
    expect(await attempt(withNumber(html, 'iterations', number))).toEqual(costly);
    expect(await attempt(withNumber(bitwarden, 'kdfIterations', number))).toEqual(costly);
  }
  for (const rounds of [60_000_001n, 2n ** 64n - 1n]) {
    expect(await attempt(withRounds(kdbx, rounds))).toEqual(costly);
  }
  // Within bounds the work is done, and shows that the number is bound to what is sealed.
  const worked = await attempt(withNumber(bitwarden, 'kdfIterations', '600001'));
  expect(worked.problem).toBe('passphraseWrong');
  expect(worked.calls).toBeGreaterThan(0);
  expect((await attempt(withRounds(kdbx, 9_999_999n))).problem).toBe('passphraseWrong');
  expect((await attempt(withNumber(html, 'iterations', '1000001'))).problem).toBe(
    'passphraseWrong',
  );
  expect(await attempt(withNumber(html, 'iterations', '99999'))).toEqual({
    problem: 'fileAltered',
    calls: 0,
  });
});

test('a later version of a form is said to be newer', async () => {
  const html = withNumber(await sealed('html'), 'version', '2');
  expect((await attempt(html)).problem).toBe('fileNewer');
  const kdbx = await sealed('kdbx');
  kdbx.writeUInt16LE(5, 10);
  expect((await attempt(kdbx)).problem).toBe('fileNewer');
});
