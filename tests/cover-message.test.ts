import { expect, test } from 'vitest';
import { coverMessage, fingerprintWords, secondMessage } from '../utils/cover-message.ts';
import type { SealedFile } from '../utils/session.ts';

const passphrase = 'unclothed-reshape-thumb-frisky-mortality-sliding-cartwheel';
const sha256 = '0123456789abcdef'.repeat(4);

const sealed = (change: Partial<SealedFile> = {}) => ({
  state: 'done' as const,
  id: '3f0c2f4e-6c1d-4c55-9d0e-5b7f8a1c2d3e',
  to: 'passphrase',
  items: 1,
  name: 'hubspot-handoff-7654321-2026-11-26-abcd.zip',
  mediaType: 'application/zip',
  base64: 'UEsDBA==',
  sha256,
  passphrase,
  with: 'zip' as const,
  portalIds: ['7654321'],
  hasToken: true,
  sealedAnyway: false,
  ...change,
});

test.each([
  ['age', /age -d hubspot-handoff/],
  ['html', /in any browser/],
  ['zip', /7-Zip, Keka or The Unarchiver\. Windows Explorer and Finder cannot/],
  ['kdbx', /KeePassXC/],
  ['bitwarden', /Tools, Import data, the file format “Bitwarden \(json\)”/],
] as const)('%s: the first message names what opens it, the second the passphrase', (way, how) => {
  const { name } = sealed();
  const first = coverMessage(sealed({ with: way }));
  expect(first).toMatch(how);
  expect(first).toContain(name);
  expect(first).toContain('portal 7654321');
  expect(first).toContain('by another channel');
  expect(first).toContain('does not expire');
  expect(first).toContain('begins with 0123 4567 89ab cdef 0123 4567 89ab cdef.');
  for (const word of passphrase.split('-')) expect(first).not.toContain(word);
  const second = secondMessage(name, passphrase);
  expect(second.split('\n\n')[1]).toBe(passphrase);
  expect(second).toContain(name);
  expect(second).toContain('by another channel');
});

test('a file for a key speaks of no passphrase', () => {
  const { passphrase: _, ...rest } = sealed({ with: 'key' });
  const first = coverMessage(rest);
  expect(first).toMatch(/age -d -i key\.txt/);
  expect(first).not.toContain('passphrase');
});

test('every account is named, and IDs alone promise no token', () => {
  const two = coverMessage(sealed({ portalIds: ['7654321', '24680135'] }));
  expect(two).toContain('portals 7654321 and 24680135.');
  const ids = coverMessage(sealed({ portalIds: [], hasToken: false }));
  expect(ids).not.toMatch(/portal|token/);
});

test('a fingerprint is half of the digest, in groups to read out', () => {
  expect(fingerprintWords(sha256).split(' ')).toHaveLength(8);
});
