import { expect, test } from 'vitest';
import { checkToken } from '../../utils/hubspot/check.ts';
import type { Expected } from '../../utils/hubspot/check.ts';
import { checkWords } from '../../utils/words.ts';
import { deal } from '../handoff/sample.ts';
import { tokenNamed } from '../stand-in/accounts.ts';
import type { TokenName } from '../stand-in/accounts.ts';
import { standInFetch } from '../stand-in/api.ts';

async function sampleOf(name: TokenName, expected: Partial<Expected> = {}) {
  const { checks, facts } = await checkToken(
    { token: tokenNamed(name).token, kind: 'accessToken' },
    { portalId: '7654321', items: [], sample: true, ...expected },
    { fetch: standInFetch() },
  );
  const check = checks.find(({ about }) => about === 'sample');
  return check && { ...check, words: checkWords(check, facts ?? {}) };
}

test('one contact is read as proof, and named', async () => {
  expect(await sampleOf('good')).toMatchObject({
    state: 'pass',
    sample: { kind: 'record', objectTypeId: '0-1' },
    name: expect.stringMatching(/\w/),
    words: expect.stringMatching(/^As proof, one of the account: Contact \(.+\)$/),
  });
});

test('what cannot be read is said, and is no reason to hold anything back', async () => {
  expect(await sampleOf('gated')).toMatchObject({ state: 'warn', problem: { kind: 'planLacks' } });
});

test.each([
  ['an item is proof already', 'good', { items: [deal] }],
  ['none is asked for', 'good', { sample: false }],
  ['the token may read none of what is tried', 'no-scopes', {}],
  ['nobody knows what it may read', 'no-introspection', {}],
  ['HubSpot does not take it', 'revoked', {}],
] as const)('no sample where %s', async (_, name, expected) => {
  expect(await sampleOf(name, expected)).toBeUndefined();
});

test('items of another portal prove nothing', async () => {
  const elsewhere = { ...deal, portalId: '24680135' };
  expect(await sampleOf('good', { items: [elsewhere] })).toMatchObject({ state: 'pass' });
});
