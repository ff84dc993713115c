import { TextReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js';
import { Encrypter, armor, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { assert, asyncProperty, integer, string } from 'fast-check';
import { expect, test } from 'vitest';
import { open } from '../../utils/handoff/open.ts';
import type { OpenKeys } from '../../utils/handoff/open.ts';
import { seal } from '../../utils/handoff/seal.ts';
import type { Handoff } from '../../utils/handoff/schema.ts';
import { sample, tools } from './sample.ts';

const identity = await generateX25519Identity();
const recipient = await identityToRecipient(identity);
const other = await generateX25519Identity();
const mine: OpenKeys = { identities: [other, identity] };
const own = (bytes: Uint8Array) => new Uint8Array(bytes);
const text = (content: string) => new TextEncoder().encode(content);

const toKey = own((await seal(sample, { with: 'key', recipient }, tools)).bytes);
const zip = await seal(sample, { with: 'passphrase', format: 'zip' }, tools);
const zipBytes = own(zip.bytes);

const kind = async (bytes: Uint8Array<ArrayBuffer>, keys: OpenKeys = mine) => {
  const opened = await open(bytes, keys);
  return opened.ok ? 'opened' : opened.problem.kind;
};

/** Anything sealed to the key, armored or not. */
async function sealed(content: string, armored = true): Promise<Uint8Array<ArrayBuffer>> {
  const encrypter = new Encrypter();
  encrypter.addRecipient(recipient);
  const bytes = await encrypter.encrypt(content);
  return armored ? text(armor.encode(bytes)) : own(bytes);
}

test('the identity that fits is found, in armored and in binary files', async () => {
  const expected = { ok: true, value: { handoff: sample, format: 'age', identity: 1 } };
  expect(await open(toKey, mine)).toEqual(expected);
  expect(await open(await sealed(JSON.stringify(sample), false), mine)).toEqual(expected);
});

test('a ZIP opens with its passphrase', async () => {
  expect(await kind(zipBytes)).toBe('passphraseNeeded');
  expect(await kind(zipBytes, { identities: [], passphrase: 'wrong' })).toBe('passphraseWrong');
  const opened = await open(zipBytes, { identities: [], passphrase: zip.passphrase! });
  expect(opened).toEqual({ ok: true, value: { handoff: sample, format: 'zip' } });
});

test('an age file with a passphrase opens with it', async () => {
  const { bytes, passphrase } = await seal(sample, { with: 'passphrase', format: 'age' }, tools);
  const file = own(bytes);
  expect(await kind(file)).toBe('passphraseNeeded');
  expect(await kind(file, { identities: [], passphrase: 'wrong' })).toBe('passphraseWrong');
  expect(await kind(file, { identities: [], passphrase: passphrase! })).toBe('opened');
});

test('each way a file can be wrong is told apart', async () => {
  const binary = await sealed(JSON.stringify(sample), false);
  const cases: [string, Uint8Array<ArrayBuffer>][] = [
    ['fileNotOurs', text('Dear client,')],
    ['fileNotOurs', new Uint8Array(0)],
    ['fileTooLarge', new Uint8Array(16 * 1024 * 1024 + 1)],
    ['fileTruncated', toKey.slice(0, toKey.length - 40)],
    ['fileTruncated', binary.slice(0, 60)],
    ['fileAltered', binary.slice(0, -1)],
    ['fileTruncated', zipBytes.slice(0, -100)],
    ['fileNewer', text('age-encryption.org/v2\n-> X25519 a\n--- b\n')],
    ['fileTooCostly', text('age-encryption.org/v1\n-> scrypt c2FsdA 40\n\n--- b\n')],
    ['fileTooCostly', text(`age-encryption.org/v1\n${'-> x\n\n'.repeat(20_000)}`)],
    ['contentNotOurs', await sealed('a letter')],
    ['contentNotOurs', await sealed('{"format":"another"}')],
    ['contentUnreadable', await sealed('{"format":"hubspot-handoff","version":1}')],
    ['contentUnreadable', await sealed('{"format":')],
    ['contentUnreadable', await sealed(`{"a":${'['.repeat(100_000)}`)],
    ['contentNotOurs', await sealed(`{"a":"${'a'.repeat(15_000_000)}"}`, false)],
    ['contentUnreadable', await sealed(`{"${'\\"'.repeat(1_000_000)}`)],
    ['fileNewer', await sealed(JSON.stringify({ ...sample, version: 2 }))],
  ];
  for (const [expected, bytes] of cases) expect(await kind(bytes)).toBe(expected);
  expect(await kind(toKey, { identities: [other] })).toBe('fileOtherKey');
});

test('a ZIP bomb is refused by what it says, and a ZIP without AES is not ours', async () => {
  const pack = async (content: string, options: object) => {
    const writer = new ZipWriter(new Uint8ArrayWriter(), options);
    await writer.add('handoff.json', new TextReader(content));
    return own(await writer.close());
  };
  const aes = { password: 'p', encryptionStrength: 3 } as const;
  const bomb = await pack('a'.repeat(40_000_000), aes);
  expect(bomb.length).toBeLessThan(200_000);
  expect(await kind(bomb, { identities: [], passphrase: 'p' })).toBe('unpacksTooLarge');
  expect(await kind(await pack('{}', {}))).toBe('contentNotOurs');
  expect(await kind(await pack('{}', { password: 'p', zipCrypto: true }))).toBe('contentNotOurs');

  // One that lies about its size: both places that say it say 1 byte.
  const lying = await pack('a'.repeat(40_000_000), aes);
  const view = new DataView(lying.buffer);
  for (let at = 0; at + 4 <= lying.length; at++) {
    if (view.getUint32(at, true) === 40_000_000) view.setUint32(at, 1, true);
  }
  expect(await kind(lying, { identities: [], passphrase: 'p' })).not.toBe('opened');
});

test('whatever the words in a handoff, it opens as it was sealed', async () => {
  await assert(
    asyncProperty(string({ maxLength: 400, unit: 'grapheme' }), async (words) => {
      const handoff: Handoff = { ...sample, context: words };
      const { bytes } = await seal(handoff, { with: 'key', recipient }, tools);
      const opened = await open(own(bytes), mine);
      expect(opened.ok && opened.value.handoff).toEqual(handoff);
    }),
    { numRuns: 60 },
  );
});

test('a file with any one byte changed is refused, or holds the same', async () => {
  const keys: OpenKeys = { identities: [identity], passphrase: zip.passphrase! };
  const binary = await sealed(JSON.stringify(sample), false);
  for (const file of [toKey, binary, zipBytes]) {
    await assert(
      asyncProperty(
        integer({ min: 0, max: file.length - 1 }),
        integer({ min: 1, max: 255 }),
        async (at, by) => {
          const changed = file.slice();
          changed[at]! ^= by;
          const opened = await open(changed, keys);
          // White space at the ends of an armor, and a ZIP's own notes, are not what was sealed.
          if (opened.ok) expect(opened.value.handoff).toEqual(sample);
        },
      ),
      { numRuns: 300 },
    );
  }
});
