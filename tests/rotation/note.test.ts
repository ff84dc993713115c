import { expect, test } from 'vitest';
import type { Outcome } from '../../utils/rotation/note.ts';
import { sightingsOf } from '../../utils/rotation/note.ts';
import type { Draft } from '../../utils/session.ts';
import { newDraft } from '../../utils/session.ts';
import { runCheck } from '../../utils/run-check.ts';
import { memoryArea } from '../memory-area.ts';
import type { TokenName } from '../stand-in/accounts.ts';
import { tokenNamed } from '../stand-in/accounts.ts';
import { standInFetch } from '../stand-in/api.ts';
import { quickClock } from '../virtual-clock.ts';

const moment = { now: 5, newId: () => 'a' };
const id = '3f0c2f4e-6c1d-4c55-9d0e-5b7f8a1c2d3e';
const recipient = 'age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p';

async function checked(name: TokenName, change: Partial<Draft> = {}) {
  const area = memoryArea();
  const draft = { ...newDraft(0), token: tokenNamed(name).token, ...change };
  await area.set({ draft });
  const report = await runCheck(area, draft, { fetch: standInFetch(), clock: quickClock() });
  return {
    draft,
    report,
    see: (sealed?: Outcome['sealed']) => sightingsOf(draft, { report, sealed }, moment)[0],
  };
}

test('a token that works is seen, with what HubSpot said of it', async () => {
  const { see, draft } = await checked('good', { rotates: 'row' });
  expect(see()).toMatchObject({
    token: draft.token,
    facts: { portalId: '7654321', appId: '39045903' },
    rotates: 'row',
    now: 5,
    newId: 'a',
  });
  expect(see()).not.toHaveProperty('handoff');
});

test.each(['revoked', 'rate-limited'] as const)('%s: nothing is seen', async (name) => {
  expect((await checked(name)).see()).toBeUndefined();
});

test('missing scopes do not keep it from being one that works', async () => {
  expect((await checked('missing-scope')).see()).toBeDefined();
});

test('a handoff is one to a key, or with a passphrase', async () => {
  const to = async (change: Partial<Draft>) => {
    const { see } = await checked('good', { recipient, context: 'Sync', ...change });
    return see({ id, to: change.sealWith ?? recipient })!.handoff;
  };
  expect(await to({})).toEqual({ to: recipient, context: 'Sync', items: [], id });
  expect(await to({ sealWith: 'passphrase' })).toEqual({
    to: 'passphrase',
    format: 'zip',
    context: 'Sync',
    items: [],
    id,
  });
});

test('each account of a handoff is seen once it is sealed, with its own items', async () => {
  const { draft, report } = await checked('good', { recipient });
  const other = tokenNamed('other-portal').token;
  const item = { kind: 'list', ids: { listId: '7' } } as const;
  const setAside = [
    { id: 'x', token: other, items: [item] },
    { id: 'y', token: tokenNamed('revoked').token, items: [] },
    { id: 'z', token: '', items: [item] },
  ];
  const asideReports: NonNullable<Outcome['asideReports']> = {
    x: { checks: [{ about: 'token', state: 'pass' }], facts: { portalId: '24680135' } },
    y: { checks: [{ about: 'token', state: 'fail' }] },
  };
  let count = 0;
  const next = { now: 5, newId: () => `row ${(count += 1)}` };
  const of = { ...draft, setAside };
  const seen = sightingsOf(of, { report, asideReports, sealed: { id, to: recipient } }, next);
  expect(seen.map(({ token, newId, handoff }) => [token, newId, handoff?.items])).toEqual([
    [draft.token, 'row 1', []],
    [other, 'row 2', [item]],
  ]);
  expect(sightingsOf(of, { report }, next)).toHaveLength(1);
});
