import { TextReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js';
import { Encrypter, armor, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { assert, asyncProperty, string } from 'fast-check';
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
async function sealed(
  content: string | Uint8Array,
  armored = true,
): Promise<Uint8Array<ArrayBuffer>> {
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
  const macAt = Buffer.from(binary).indexOf('\n---') + 1;
  const toKeyText = new TextDecoder().decode(toKey);
  const cases: [string, Uint8Array<ArrayBuffer>][] = [
    ['fileNotOurs', text('Dear client,')],
    ['fileNotOurs', new Uint8Array(0)],
    ['fileTooLarge', new Uint8Array(16 * 1024 * 1024 + 1)],
    ['fileTruncated', toKey.slice(0, toKey.length - 40)],
    ['fileTruncated', binary.slice(0, 60)],
    ['fileTruncated', text('age-encryption.org/v')],
    // Within the header's code, before and within the nonce, and before the payload's own code ends.
    ['fileTruncated', binary.slice(0, macAt + 20)],
    ['fileTruncated', binary.slice(0, macAt + 48)],
    ['fileTruncated', binary.slice(0, macAt + 48 + 10)],
    ['fileTruncated', binary.slice(0, macAt + 48 + 16 + 15)],
    ['fileAltered', binary.slice(0, -1)],
    ['fileAltered', text(toKeyText.replace('\n', '\r\n'))],
    ['fileAltered', text('age-encryption.org/v1\n-> scrypt c2FsdA\n\n--- b\n')],
    ['fileAltered', text('age-encryption.org/v1\n-> scrypt c2FsdA 1.5\n\n--- b\n')],
    ['fileTruncated', zipBytes.slice(0, -100)],
    ['fileNewer', text('age-encryption.org/v2\n-> X25519 a\n--- b\n')],
    ['fileTooCostly', text('age-encryption.org/v1\n-> scrypt c2FsdA 40\n\n--- b\n')],
    ['fileTooCostly', text(`age-encryption.org/v1\n${'-> x\n\n'.repeat(20_000)}`)],
    ['contentNotOurs', await sealed('a letter')],
    ['contentNotOurs', await sealed('{"format":"another"}')],
    ['contentUnreadable', await sealed('{"format":"hubspot-handoff","version":1}')],
    ['contentUnreadable', await sealed('{"format":')],
    ['contentUnreadable', await sealed(Uint8Array.from([...text('{"a":"'), 0xff, 0x22, 0x7d]))],
    ['contentUnreadable', await sealed(`{"a":${'['.repeat(100_000)}`)],
    ['contentNotOurs', await sealed(`{"a":"${'a'.repeat(15_000_000)}"}`, false)],
    ['contentUnreadable', await sealed(`{"${'\\"'.repeat(1_000_000)}`)],
    ['fileNewer', await sealed(JSON.stringify({ ...sample, version: 2 }))],
  ];
  for (const [expected, bytes] of cases) expect(await kind(bytes)).toBe(expected);
  expect(await kind(toKey, { identities: [other] })).toBe('fileOtherKey');
});

test('an armor opens with the line ends of a mail, and without its last line break', async () => {
  const armored = new TextDecoder().decode(toKey);
  for (const same of [armored.replaceAll('\n', '\r\n'), armored.trimEnd(), `\n ${armored}\n\n`]) {
    expect(await kind(text(same))).toBe('opened');
  }
});

test('what is no identity is passed over', async () => {
  const opened = await open(toKey, { identities: ['nonsense', 'AGE-SECRET-KEY-1', identity] });
  expect(opened).toMatchObject({ ok: true, value: { identity: 2 } });
  expect(await kind(toKey, { identities: ['nonsense'] })).toBe('fileOtherKey');
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
  expect(await kind(lying, { identities: [], passphrase: 'p' })).toBe('unpacksTooLarge');
});

test('a ZIP with two handoffs, or with another file, was not made by us', async () => {
  const pack = async (...names: string[]) => {
    const writer = new ZipWriter(new Uint8ArrayWriter(), {
      password: 'p',
      encryptionStrength: 3,
      dataDescriptor: false,
      extendedTimestamp: false,
      lastModDate: new Date(2026, 10, 21, 12),
    });
    for (const name of names) await writer.add(name, new TextReader(JSON.stringify(sample)));
    const latin1 = Buffer.from(await writer.close()).toString('latin1');
    return own(Buffer.from(latin1.replaceAll('handoff.two!', 'handoff.json'), 'latin1'));
  };
  const keys: OpenKeys = { identities: [], passphrase: 'p' };
  expect(await kind(await pack('handoff.json', 'handoff.txt'), keys)).toBe('opened');
  for (const names of [
    ['handoff.json', 'handoff.two!'],
    ['handoff.json', 'handoff.txt', 'more.txt'],
    ['handoff.txt', 'handoff.json'],
    ['handoff.json'],
  ]) {
    expect(await kind(await pack(...names), keys)).toBe('fileAltered');
  }
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

test('no byte of a binary age file can be changed', async () => {
  const binary = await sealed(JSON.stringify(sample), false);
  for (const at of binary.keys()) {
    const changed = binary.slice();
    changed[at]! ^= 1 + (at % 255);
    expect(await kind(changed)).not.toBe('opened');
  }
});
