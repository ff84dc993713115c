import {
  generateHybridIdentity,
  generateX25519Identity,
  identityToRecipient,
} from 'age-encryption';
import { expect, test } from 'vitest';
import { parseRecipient } from '../../utils/handoff/recipient.ts';

test.each([
  ['X25519', generateX25519Identity],
  ['post-quantum', generateHybridIdentity],
])('an %s key is read, also broken over lines', async (_name, generate) => {
  const key = await identityToRecipient(await generate());
  expect(parseRecipient(key)).toEqual({ ok: true, value: key });
  expect(parseRecipient(`  ${key.slice(0, 30)}\n${key.slice(30)}\n`)).toEqual({
    ok: true,
    value: key,
  });
});

test('a secret key is refused in words of its own', async () => {
  const problem = { kind: 'recipientIsSecret' };
  expect(parseRecipient(await generateX25519Identity())).toEqual({ ok: false, problem });
  expect(parseRecipient(await generateHybridIdentity())).toEqual({ ok: false, problem });
});

test('one wrong character is noticed', async () => {
  const key = await identityToRecipient(await generateX25519Identity());
  for (let at = 4; at < key.length; at += 1) {
    const other = key[at] === 'q' ? 'p' : 'q';
    const wrong = key.slice(0, at) + other + key.slice(at + 1);
    expect(parseRecipient(wrong).ok, wrong).toBe(false);
  }
});

test.each([
  ['recipientMissing', ' \n'],
  ['recipientIsSsh', 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIexample someone@example.com'],
  ['recipientUnreadable', 'someone@example.com'],
  ['recipientUnreadable', 'age1'],
  ['recipientUnreadable', 'a'.repeat(1_000_000)],
])('%s', (kind, text) => {
  expect(parseRecipient(text)).toEqual({ ok: false, problem: { kind } });
});
