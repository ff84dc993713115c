import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { assert, asyncProperty, constantFrom, nat, uint8Array } from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';
import { sealFormats } from '../../utils/handoff/format-names.ts';
import { formats } from '../../utils/handoff/formats.ts';
import { loadSealer } from '../../utils/handoff/load-sealer.ts';
import { open } from '../../utils/handoff/open.ts';
import type * as AesKdf from '../../utils/handoff/opening/aes-kdf.ts';
import type { OpenKeys } from '../../utils/handoff/open.ts';
import { seal } from '../../utils/handoff/seal.ts';
import type { Handoff } from '../../utils/handoff/schema.ts';
import { anyHandoff } from './any-handoff.ts';
import { onceEach } from './once-each.ts';
import { sample, tools } from './sample.ts';

// A passphrase is worked on once, not for each of thousands of changes.
vi.mock('../../utils/handoff/opening/aes-kdf.ts', async (original) => {
  const { aesKdf } = await original<typeof AesKdf>();
  const { onceEach } = await import('./once-each.ts');
  return { aesKdf: onceEach(aesKdf) };
});

const { subtle } = crypto;
const [deriveBits, deriveKey] = [subtle.deriveBits.bind(subtle), subtle.deriveKey.bind(subtle)];
const derived = onceEach((_from: unknown, derive: () => Promise<unknown>) => derive());
beforeEach(() => {
  /** Of the one passphrase; an exchange of keys (X25519) is none of it. */
  const once = (from: unknown, derive: () => Promise<unknown>) =>
    (from as Algorithm).name === 'PBKDF2' ? derived(from, derive) : derive();
  vi.spyOn(subtle, 'deriveBits').mockImplementation(
    (...all) => once(all[0], () => deriveBits(...all)) as Promise<ArrayBuffer>,
  );
  vi.spyOn(subtle, 'deriveKey').mockImplementation(
    (...all) => once(all[0], () => deriveKey(...all)) as Promise<CryptoKey>,
  );
});

const identity = await generateX25519Identity();
const recipient = await identityToRecipient(identity);
const passphrase = 'able-bacon-cable-dance-eagle-fable-gable';
const keys: OpenKeys = { identities: [identity], passphrase };

const names = ['age, to a key', 'html', 'zip', 'kdbx', 'bitwarden'] as const;

async function sealed(name: (typeof names)[number], handoff: Handoff = sample) {
  const to =
    name === 'age, to a key'
      ? ({ with: 'key', recipient } as const)
      : ({ with: 'passphrase', format: name, passphrase } as const);
  return new Uint8Array((await seal(handoff, to, tools)).bytes);
}

const kind = async (bytes: Uint8Array<ArrayBuffer>, with_: OpenKeys = keys) => {
  const opened = await open(bytes, with_);
  return opened.ok ? 'opened' : opened.problem.kind;
};

test.each(sealFormats)('the sender may choose the passphrase of a %s file', async (format) => {
  const to = { with: 'passphrase', format, passphrase: 'Ünser Geheimnis ' } as const;
  const file = await seal(sample, to, tools);
  expect(file.passphrase).toBe(to.passphrase);
  expect(file.name).toMatch(new RegExp(`^hubspot-handoff-.*\\.${formats[format].extension}$`));
  expect(file.mediaType).toBe(formats[format].mediaType);
  const opened = await open(new Uint8Array(file.bytes), {
    identities: [],
    passphrase: to.passphrase,
  });
  expect(opened).toEqual({ ok: true, value: { handoff: sample, format } });
});

test.each(names)('%s: whatever is sealed comes back as it was', async (name) => {
  await assert(
    asyncProperty(anyHandoff, async (handoff) => {
      const opened = await open(await sealed(name, handoff), keys);
      expect(opened.ok && opened.value.handoff).toEqual(handoff);
    }),
    { numRuns: name === 'kdbx' ? 4 : 25 },
  );
});

test.each(names)('%s: no byte can be changed', async (name) => {
  const file = await sealed(name);
  const opened: number[] = [];
  for (const at of file.keys()) {
    const changed = file.slice();
    changed[at]! ^= 1 + Math.floor(Math.random() * 255);
    if ((await kind(changed)) === 'opened') opened.push(at);
  }
  expect(opened).toEqual([]);
});

test.each(names)('%s: a file that ends early is refused', async (name) => {
  const file = await sealed(name);
  // The line break at the end of an armor is lost in many a paste.
  const whole = name === 'age, to a key' ? file.length - 1 : file.length;
  const kinds = new Map<string, number>();
  for (let length = 0; length < whole; length++) {
    kinds.set(await kind(file.slice(0, length)), length);
  }
  const { fileNotOurs: head = 0, ...others } = Object.fromEntries(kinds);
  expect(Object.keys(others)).toEqual(['fileTruncated']);
  expect(head).toBeLessThan(100);
});

test('a passphrase opens also as a paste or another keyboard gives it', async () => {
  vi.restoreAllMocks();
  const to = { with: 'passphrase', format: 'zip', passphrase: 'caf\u00e9 au lait' } as const;
  const file = new Uint8Array((await seal(sample, to, tools)).bytes);
  expect(await kind(file, { identities: [], passphrase: ' cafe\u0301 au lait\n' })).toBe('opened');
  expect(await kind(file, { identities: [], passphrase: 'cafe au lait' })).toBe('passphraseWrong');
});

test.each(['html', 'zip', 'kdbx'] as const)(
  '%s: something else that was sealed with the passphrase is told as such',
  async (format) => {
    const { seal: sealContent } = await loadSealer(format);
    const { readable, pageWords } = tools;
    for (const [json, expected] of [
      ['a letter', 'contentNotOurs'],
      ['', 'contentNotOurs'],
      ['{"format":"hubspot-handoff","version":2}', 'fileNewer'],
      ['{"format":"hubspot-handoff","version":1}', 'contentUnreadable'],
    ] as const) {
      const content = { handoff: sample, json, readable, pageWords };
      const file = await sealContent(content, passphrase, tools.random);
      expect(await kind(new Uint8Array(file))).toBe(expected);
    }
  },
);

test('whatever the bytes of a file, why it does not open is said', async () => {
  const whole = await Promise.all(names.map((name) => sealed(name)));
  await assert(
    asyncProperty(
      constantFrom(...whole),
      nat(200),
      uint8Array({ maxLength: 300 }),
      async (file, length, noise) => {
        expect(await kind(new Uint8Array([...file.subarray(0, length), ...noise]))).not.toBe(
          'opened',
        );
      },
    ),
    { numRuns: 500 },
  );
});

test.each(names)('%s: the passphrase is asked for, and another one refused', async (name) => {
  const file = await sealed(name);
  const [none, wrong] =
    name === 'age, to a key'
      ? ['fileOtherKey', 'fileOtherKey']
      : ['passphraseNeeded', 'passphraseWrong'];
  expect(await kind(file, { identities: [] })).toBe(none);
  vi.restoreAllMocks();
  expect(await kind(file, { identities: [], passphrase: 'another' })).toBe(wrong);
});
