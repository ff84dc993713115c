import { createHash } from 'node:crypto';
import { inflateSync } from 'node:zlib';
import * as cctv from 'cctv-age';
import { expect, test } from 'vitest';
import { openAge } from '../../utils/handoff/opening/age.ts';

/** A vector of C2SP's CCTV: lines of `key: value`, an empty line, the file. */
function read(bytes: Uint8Array) {
  const end = Buffer.from(bytes).indexOf('\n\n');
  const facts = new Map<string, string[]>();
  for (const line of Buffer.from(bytes).subarray(0, end).toString().split('\n')) {
    const [key, value] = [line.slice(0, line.indexOf(': ')), line.slice(line.indexOf(': ') + 2)];
    facts.set(key, [...(facts.get(key) ?? []), value]);
  }
  const body = bytes.subarray(end + 2);
  const file = facts.get('compressed')?.[0] === 'zlib' ? inflateSync(body) : body;
  return {
    expected: facts.get('expect')![0]!,
    payload: facts.get('payload')?.[0],
    identities: facts.get('identity') ?? [],
    passphrase: facts.get('passphrase')?.[0],
    file: new Uint8Array(file),
  };
}

const vectors = Object.entries(cctv).filter(([name]) => name !== 'default');

/**
 * age takes any white space after an armor. We take line breaks like those in it: else the last of
 * ours could be changed into a space unnoticed.
 */
const refused = new Set(['armor_whitespace_outside']);

test.each(vectors)('age vector %s', async (name, vector) => {
  const { expected, payload, identities, passphrase, file } = read(vector);
  const opened = await openAge(file, {
    identities,
    ...(passphrase !== undefined && { passphrase }),
  });
  expect(opened.ok).toBe(expected === 'success' && !refused.has(name));
  if (opened.ok) {
    expect(createHash('sha256').update(opened.value.bytes).digest('hex')).toBe(payload);
  }
});
