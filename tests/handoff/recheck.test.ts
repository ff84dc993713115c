import { expect, test } from 'vitest';
import { accountCheck, compareLines } from '../../utils/handoff/recheck.ts';
import type { CheckLine, HandoffItem } from '../../utils/handoff/schema.ts';
import { sample } from './sample.ts';

const [account] = sample.accounts;
const at = '2026-11-26T10:00:00.000Z';
const line = (about: CheckLine['about'], state: CheckLine['state'], more = {}): CheckLine => ({
  about,
  state,
  at,
  ...more,
});

test('items go into a check only with IDs of the forms that HubSpot gives them', () => {
  const item = account!.items[0]!;
  const hostile: HandoffItem[] = [
    { ...item, ids: { objectTypeId: '0-3', recordId: '1/../../../oauth' } },
    { ...item, ids: { objectTypeId: '../x', recordId: '1' } },
    { ...item, ids: { constructor: '1' } },
    { ...item, ids: {} },
  ];
  const check = accountCheck({ ...account!, items: [hostile[0]!, item, ...hostile.slice(1)] });
  expect(check?.expected.items).toEqual([item]);
  expect([...check!.places.values()]).toEqual([1]);
});

test('an account without a token has nothing to be checked with', () => {
  const { credential: _, ...idsOnly } = account!;
  expect(accountCheck(idsOnly)).toBeUndefined();
});

test('checks are set side by side, by what they are about, and what changed is marked', () => {
  const before = [
    line('token', 'pass'),
    line('item', 'fail', { item: 0, problem: { kind: 'notFound', words: 'Gone.' } }),
    line('item', 'pass', { item: 1 }),
  ];
  const now = [line('scopes', 'warn'), line('item', 'pass', { item: 0 }), line('token', 'pass')];
  const found = compareLines(before, now);
  expect(found.map(({ about, item, changed }) => [about, item, changed])).toEqual([
    ['token', undefined, false],
    ['item', 0, true],
    ['item', 1, false],
    ['scopes', undefined, false],
  ]);
  expect(found[1]).toMatchObject({ before: before[1], now: now[1] });
  expect(found[2]!.now).toBeUndefined();
  expect(compareLines(before, undefined).map(({ changed }) => changed)).toEqual([
    false,
    false,
    false,
  ]);
});

test('another problem of the same gravity is a change as well', () => {
  const of = (kind: string) => [line('token', 'fail', { problem: { kind, words: '' } })];
  expect(compareLines(of('tokenRefused'), of('tokenExpired'))[0]!.changed).toBe(true);
  expect(compareLines(of('tokenRefused'), of('tokenRefused'))[0]!.changed).toBe(false);
});
