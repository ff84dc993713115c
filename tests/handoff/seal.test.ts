import { TextWriter, Uint8ArrayReader, ZipReader } from '@zip.js/zip.js';
import { Decrypter, armor, generateIdentity, identityToRecipient } from 'age-encryption';
import { expect, test } from 'vitest';
import { sealFormats } from '../../utils/handoff/format-names.ts';
import type { SealedFile } from '../../utils/handoff/seal.ts';
import { seal } from '../../utils/handoff/seal.ts';
import { sample, tools } from './sample.ts';

const decrypt = (file: SealedFile, open: (decrypter: Decrypter) => void): Promise<string> => {
  const decrypter = new Decrypter();
  open(decrypter);
  return decrypter.decrypt(armor.decode(new TextDecoder().decode(file.bytes)), 'text');
};

test('a file for a key opens with its identity and no other', async () => {
  const identity = await generateIdentity();
  const recipient = await identityToRecipient(identity);
  const file = await seal(sample, { with: 'key', recipient }, tools);
  expect(file.passphrase).toBeUndefined();
  expect(file.name).toMatch(/^hubspot-handoff-7654321-2026-11-21-[a-z]{4}\.age$/);
  expect(new TextDecoder().decode(file.bytes)).toMatch(/^-----BEGIN AGE ENCRYPTED FILE-----\n/);
  const json = await decrypt(file, (decrypter) => decrypter.addIdentity(identity));
  expect(JSON.parse(json)).toEqual(sample);
  const other = await generateIdentity();
  await expect(decrypt(file, (decrypter) => decrypter.addIdentity(other))).rejects.toThrow();
});

test('an age file with a passphrase opens with it and no other', async () => {
  const file = await seal(sample, { with: 'passphrase', format: 'age' }, tools);
  const { passphrase } = file;
  expect(JSON.parse(await decrypt(file, (one) => one.addPassphrase(passphrase!)))).toEqual(sample);
  await expect(decrypt(file, (one) => one.addPassphrase(`${passphrase}s`))).rejects.toThrow();
});

test('a ZIP is AES-256, and holds the JSON and a copy to read', async () => {
  const file = await seal(sample, { with: 'passphrase', format: 'zip' }, tools);
  expect(file.name).toMatch(/\.zip$/);
  const read = async (password: string) => {
    const zip = new ZipReader(new Uint8ArrayReader(file.bytes), { password });
    const entries = await zip.getEntries();
    return Promise.all(
      entries.map(async (entry) => {
        if (entry.directory) throw new Error('A folder was not expected');
        expect(entry.encrypted).toBe(true);
        expect(entry.zipCrypto).toBe(false);
        return [entry.filename, await entry.getData(new TextWriter())] as const;
      }),
    );
  };
  const files = Object.fromEntries(await read(file.passphrase!));
  expect(JSON.parse(files['handoff.json']!)).toEqual(sample);
  expect(files['handoff.txt']).toBe('For portal 7654321\n');
  await expect(read('wrong')).rejects.toThrow();
});

test.each(sealFormats)('no secret lies open in a %s file', async (format) => {
  const file = await seal(sample, { with: 'passphrase', format }, tools);
  const bytes = Buffer.from(file.bytes).toString('latin1');
  for (const secret of [sample.accounts[0]!.credential!.token, file.passphrase!, 'Northwind']) {
    expect(bytes).not.toContain(secret);
  }
});
