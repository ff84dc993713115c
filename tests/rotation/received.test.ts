import { expect, test } from 'vitest';
import { withReceived } from '../../utils/rotation/received.ts';
import type { TokenRow } from '../../utils/rotation/row.ts';
import { day, now, row } from './sample.ts';

const entry = { at: now, to: 'passphrase', items: [], lastFour: 'f809', id: 'h' };
const rotateBy = (by: number | undefined, change: Partial<TokenRow> = {}) =>
  withReceived([row({ handoffs: [entry], ...change })], {
    handoffId: 'h',
    at: now + 1,
    ...(by !== undefined && { rotateBy: by }),
  })[0]!.rotateBy;

test('the entry of the handoff says that it was received, once', () => {
  const other = { ...entry, id: 'other' };
  const [first] = withReceived([row({ handoffs: [other, entry] })], {
    handoffId: 'h',
    at: now + 1,
  });
  expect(first!.handoffs).toEqual([other, { ...entry, received: now + 1 }]);
  const again = withReceived([first!], { handoffId: 'h', at: now + 2 });
  expect(again).toEqual([first]);
});

test('the day to rotate moves to an earlier one alone', () => {
  const before = now + 180 * day;
  expect(rotateBy(undefined)).toBe(before);
  expect(rotateBy(now + 30 * day)).toBe(now + 30 * day);
  expect(rotateBy(now + 300 * day)).toBe(before);
  expect(rotateBy(0)).toBe(now);
});

test('it stays where another token is in use by now, or this one was rotated', () => {
  const before = now + 180 * day;
  expect(rotateBy(now + day, { lastFour: '0a1b' })).toBe(before);
  expect(rotateBy(now + day, { state: 'rotated' })).toBe(before);
  const rows = [row()];
  expect(withReceived(rows, { handoffId: 'h', at: now, rotateBy: now })[0]).toBe(rows[0]);
});
