import { assert, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { masked, maskedText, maskOf } from '../../utils/handoff/masked.ts';
import { sample } from './sample.ts';

const token = sample.accounts[0]!.credential!.token;

test('the token is known by its last four characters, and all else is as it was', () => {
  const [account] = sample.accounts;
  expect(masked(sample)).toEqual({
    ...sample,
    accounts: [{ ...account, credential: { ...account!.credential, token: '…0001' } }],
  });
});

test('a short token shows nothing of itself', () => {
  expect(maskOf('C-short-token')).toBe('…');
});

test('it is masked wherever a text repeats it, and so are other tokens', () => {
  const other = 'PAT-EU1-00000000-0000-4000-8000-000000000002';
  const text = `Use ${token}, not ${other}: both work`;
  const handoff = {
    ...sample,
    context: text,
    accounts: [
      { items: [], checks: [] },
      {
        ...sample.accounts[0]!,
        items: [{ kind: 'record', ids: { [token]: token }, label: text }],
      },
    ],
  };
  const safe = masked(handoff);
  expect(safe.context).toBe('Use …0001, not …0002: both work');
  expect(safe.accounts[1]!.items).toEqual([
    { kind: 'record', ids: { '…0001': '…0001' }, label: safe.context },
  ]);
});

test('whatever a token is, no text keeps it', () => {
  assert(
    property(string({ minLength: 16 }), string(), string(), (secret, before, after) => {
      const safe = maskedText(`${before}${secret}${after}`, [secret, secret.slice(0, 16)]);
      expect(safe.includes(secret)).toBe(false);
    }),
  );
});
