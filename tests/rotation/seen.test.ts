import { expect, test } from 'vitest';
import { sixMonthsAfter } from '../../utils/rotation/due.ts';
import type { Sighting } from '../../utils/rotation/seen.ts';
import { withSighting } from '../../utils/rotation/seen.ts';
import { day, now, row, seen } from './sample.ts';

const newToken = 'pat-na1-00000000-5e6f-7081-92a3-b4c5d6e71111';
const facts = (change: Partial<Sighting['facts']>) => ({ portalId: '7654321', ...change });

test('a token that is new has a row of its own, to be rotated after six months', () => {
  const page = { portalId: '7654321', serviceKeyId: '9' };
  expect(withSighting([], seen({ page }))).toEqual([
    {
      id: 'a',
      portalId: '7654321',
      portalName: 'Aurora Demo',
      appId: '39045903',
      serviceKeyId: '9',
      lastFour: 'f809',
      scopes: ['oauth'],
      firstChecked: now,
      lastChecked: now,
      rotateBy: Date.parse('2027-05-26T10:00:00Z'),
      state: 'inUse',
      handoffs: [],
    },
  ]);
});

test('the page counts only where it is of the token’s portal, and a private app’s by its ID', () => {
  const of = (page: Sighting['page']) => withSighting([], seen({ page }))[0]!;
  expect(of({ portalId: '1', serviceKeyId: '9' }).serviceKeyId).toBeUndefined();
  expect(of({ portalId: '7654321', appId: '39045903' }).isPrivateApp).toBe(true);
  expect(of({ portalId: '7654321', appId: '8' }).isPrivateApp).toBeUndefined();
});

test('seen again, it keeps its first day', () => {
  const first = withSighting([], seen());
  const [again, ...others] = withSighting(first, seen({ now: now + day, newId: 'b' }));
  expect(others).toEqual([]);
  expect(again).toEqual({ ...first[0], lastChecked: now + day });
});

test.each<[string, Partial<Sighting>, Parameters<typeof row>[0], boolean]>([
  ['the last four characters', { facts: facts({}) }, {}, true],
  ['the app', { token: newToken }, { appId: '39045903' }, true],
  [
    'the key whose page was open',
    { token: newToken, facts: facts({}), page: { portalId: '7654321', serviceKeyId: '9' } },
    { serviceKeyId: '9' },
    true,
  ],
  ['what the person said', { token: newToken, facts: facts({}), rotates: 'row' }, {}, true],
  [
    'what the person said, though the app became a key',
    { token: newToken, rotates: 'row' },
    { appId: '5' },
    true,
  ],
  ['another token of the portal', { token: newToken, facts: facts({}) }, {}, false],
  ['another portal', {}, { portalId: '1' }, false],
  [
    'another portal, whatever was said',
    { token: newToken, rotates: 'row' },
    { portalId: '1' },
    false,
  ],
  ['another app with the same end', {}, { appId: '5' }, false],
])('known by %s', (_why, sighting, stored, known) => {
  const rows = withSighting([row({ id: 'row', ...stored })], seen({ newId: 'new', ...sighting }));
  expect(rows.map(({ id }) => id)).toEqual(known ? ['row'] : ['new', 'row']);
});

test('a new token starts its six months, and the one before it keeps its grace', () => {
  const graceUntil = now + 7 * day;
  const stored = row({ appId: '39045903', state: 'rotated', stateAt: now, graceUntil });
  const later = now + 2 * day;
  const [next] = withSighting([stored], seen({ token: newToken, now: later }));
  expect(next).toMatchObject({
    lastFour: '1111',
    firstChecked: later,
    rotateBy: sixMonthsAfter(later),
    state: 'inUse',
    previous: { lastFour: 'f809', graceUntil },
  });
  expect(next).not.toHaveProperty('graceUntil');
  expect(next).not.toHaveProperty('stateAt');
  // Whoever checks the old one meanwhile has not rotated back.
  expect(withSighting([next!], seen({ now: later + day }))).toEqual([next]);
});

test('what was rotated or leaked stays so while it is the same token', () => {
  for (const state of ['rotated', 'leaked'] as const) {
    expect(withSighting([row({ state, stateAt: now })], seen())[0]).toMatchObject({ state });
  }
});

test('a handoff is kept by recipient, with IDs and without names', () => {
  const item = { kind: 'record', ids: { recordId: '9101', objectTypeId: '0-3' } } as const;
  const handoff = {
    to: 'age1x',
    context: ' Sync deals ',
    items: [{ ...item, portalId: '7654321', url: 'https://x', label: 'Northwind' }],
  };
  const once = withSighting([], seen({ handoff }));
  expect(once[0]!.handoffs).toEqual([
    {
      at: now,
      to: 'age1x',
      context: 'Sync deals',
      items: [{ ...item, portalId: '7654321' }],
      lastFour: 'f809',
    },
  ]);
  const to = (name: string, context = '') => ({ to: name, context, items: [] });
  let rows = withSighting(once, seen({ now: now + day, handoff: to('passphrase', 'A') }));
  rows = withSighting(rows, seen({ now: now + day, handoff: to('passphrase', 'B') }));
  rows = withSighting(rows, seen({ now: now + 2 * day, handoff: to('age1x') }));
  expect(rows[0]!.handoffs.map((one) => [one.to, one.context, one.at])).toEqual([
    ['age1x', undefined, now + 2 * day],
    ['passphrase', 'B', now + day],
    ['passphrase', 'A', now + day],
  ]);
});

test('long words about an integration are cut, and say so', () => {
  const context = 'x'.repeat(300);
  const [first] = withSighting([], seen({ handoff: { to: 'age1x', context, items: [] } }));
  expect(first!.handoffs[0]!.context).toBe(`${'x'.repeat(200)}…`);
});
