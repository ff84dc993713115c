import type { Draft } from '../../utils/session.ts';
import { newDraft } from '../../utils/session.ts';
import { expect, test } from 'vitest';
import { readPage } from '../../utils/hubspot/pages.ts';
import { dueOf } from '../../utils/rotation/due.ts';
import { restOf } from '../../utils/rotation/rest.ts';
import {
  draftFor,
  inUseAgain,
  keyPages,
  leaked,
  outdated,
  rotated,
} from '../../utils/rotation/rotate.ts';
import type { HandedOff } from '../../utils/rotation/row.ts';
import { day, now, row } from './sample.ts';

const deal = {
  kind: 'record',
  ids: { recordId: '9101', objectTypeId: '0-3' },
  portalId: '7654321',
};
const handoff = { at: now, to: 'age1x', context: 'Sync', items: [deal], lastFour: 'f809' };

test('rotated now it has ended; rotated later it has seven days', () => {
  expect(dueOf(rotated(row(), false, now), now)).toEqual({ kind: 'ended' });
  expect(dueOf(rotated(row(), true, now), now)).toEqual({ kind: 'grace', days: 7 });
  // What was said last counts.
  const again = rotated(rotated(row(), true, now), false, now);
  expect(again).toEqual({ ...row(), state: 'rotated', stateAt: now });
  expect(inUseAgain(rotated(row(), true, now))).toEqual(row());
  expect(leaked(rotated(row(), true, now), now)).toEqual({
    ...row(),
    state: 'leaked',
    stateAt: now,
  });
});

test('the next handoff is to the same recipient, with the same things', () => {
  expect(draftFor(row({ handoffs: [handoff] }))).toEqual({
    token: '',
    rotates: 'a',
    items: [{ ...deal, url: 'https://app.hubspot.com/contacts/7654321/record/0-3/9101' }],
    context: 'Sync',
    recipient: 'age1x',
    sealWith: 'key',
  });
  const told = { ...handoff, to: 'passphrase', format: 'age' as const, context: 'x…' };
  expect(draftFor(row({ handoffs: [handoff, told] }), told)).toMatchObject({
    recipient: '',
    sealWith: 'passphrase',
    passphraseFormat: 'age',
    context: '',
  });
});

test('the passphrase of the draft before, and copying by hand, end with it', () => {
  const before: Draft = { ...newDraft(0), passphrase: 'of the last file', byHand: 'chosen' };
  const next = { ...before, ...draftFor(row({ handoffs: [handoff] })) };
  expect(next.passphrase).toBeUndefined();
  expect(next.byHand).toBeUndefined();
});

test('a token that was never handed off changes no recipient', () => {
  const draft = draftFor(row());
  expect(draft).toEqual({ token: '', rotates: 'a', items: [], context: '' });
});

test.each<HandedOff['items'][number]>([
  { ...deal, kind: 'hologram' },
  { ...deal, ids: { recordId: 'x' } },
  { ...deal, ids: { constructor: '1' } },
  { ...deal, ids: {} },
])('an item that this version does not know is left out: %j', (item) =>
  expect(draftFor(row({ handoffs: [{ ...handoff, items: [item, deal] }] })).items).toHaveLength(1),
);

test('whoever has another token than the one in use waits for it', () => {
  const old = { ...handoff, to: 'age1y', lastFour: '0000' };
  expect(outdated(row({ handoffs: [handoff, old] }))).toEqual([old]);
});

test('the page to rotate at is the key’s or the app’s, on the account’s own host', () => {
  const eu = { host: 'app-eu1.hubspot.com' };
  const at = (change: Parameters<typeof row>[0]) => keyPages(row({ ...eu, ...change }));
  const key = at({ serviceKeyId: '9', appId: '5' });
  const app = at({ appId: '5', isPrivateApp: true });
  const either = at({ appId: '5' });
  expect(key).toEqual([
    { kind: 'serviceKey', address: 'https://app-eu1.hubspot.com/service-keys/7654321/key/9' },
  ]);
  expect(app).toEqual([
    { kind: 'privateApp', address: 'https://app-eu1.hubspot.com/private-apps/7654321/5' },
  ]);
  expect(either.map(({ kind }) => kind)).toEqual(['serviceKeys', 'privateApp']);
  expect(keyPages(row({ host: 'evil.example' }))).toEqual([
    { kind: 'serviceKeys', address: 'https://app.hubspot.com/service-keys/7654321' },
  ]);
  // The page catalogue reads each as what it is said to be.
  for (const { kind, address } of [...key, ...app, ...either]) {
    expect(readPage(new URL(address))).toMatchObject({ kind, portalId: '7654321' });
  }
});

test('the icon counts what is due now, else what comes soon, else nothing', () => {
  const rest = (...rows: ReturnType<typeof row>[]) => restOf({ version: 1, rows }, now);
  expect(restOf(undefined, now)).toBeUndefined();
  expect(restOf('broken', now)).toBeUndefined();
  expect(rest(row())).toBeUndefined();
  const soon = row({ rotateBy: now + 14 * day });
  expect(rest(row(), soon)).toEqual({ count: 1, state: 'soon' });
  expect(rest(soon, row({ rotateBy: now }))).toEqual({ count: 1, state: 'now' });
});
