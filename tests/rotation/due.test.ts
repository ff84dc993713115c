import { expect, test } from 'vitest';
import { countDue, dueOf, oldWorksFor, sixMonthsAfter } from '../../utils/rotation/due.ts';
import { day, now, row } from './sample.ts';

test.each([
  [15 * day, { kind: 'fine' }],
  [14 * day + 1, { kind: 'fine' }],
  [14 * day, { kind: 'soon', days: 14 }],
  [13 * day + 1, { kind: 'soon', days: 14 }],
  [1, { kind: 'soon', days: 1 }],
  [0, { kind: 'due' }],
  [-400 * day, { kind: 'due' }],
])('%d ms before its day', (left, due) =>
  expect(dueOf(row({ rotateBy: now + left }), now)).toEqual(due),
);

test('seven days of grace are counted down, and end', () => {
  const rotated = row({ state: 'rotated', stateAt: now, graceUntil: now + 7 * day });
  const days = Array.from({ length: 9 }, (_, n) => {
    const due = dueOf(rotated, now + n * day);
    return due.kind === 'grace' ? due.days : due.kind;
  });
  expect(days).toEqual([7, 6, 5, 4, 3, 2, 1, 'ended', 'ended']);
  expect(dueOf(row({ state: 'rotated' }), now)).toEqual({ kind: 'ended' });
});

test('a leak goes before all else', () => {
  const leaked = row({ state: 'leaked', rotateBy: now + 100 * day, graceUntil: now + day });
  expect(dueOf(leaked, now)).toEqual({ kind: 'leaked' });
});

test('the token before works as long as its grace', () => {
  const previous = { lastFour: '0000', graceUntil: now + 3 * day };
  expect(oldWorksFor(row({ previous }), now)).toBe(3);
  expect(oldWorksFor(row({ previous }), now + 3 * day)).toBe(0);
  expect(oldWorksFor(row({ previous: { lastFour: '0000' } }), now)).toBe(0);
  expect(oldWorksFor(row(), now)).toBe(0);
});

test('the icon counts what wants something now apart from what comes', () => {
  const rows = [
    row(),
    row({ rotateBy: now + day }),
    row({ rotateBy: now - day }),
    row({ state: 'leaked' }),
    row({ state: 'rotated', graceUntil: now + day }),
    row({ state: 'rotated' }),
  ];
  expect(countDue(rows, now)).toEqual({ now: 3, soon: 2 });
  expect(countDue([], now)).toEqual({ now: 0, soon: 0 });
});

test.each([
  ['2026-11-26T10:00:00Z', '2027-05-26T10:00:00Z'],
  ['2026-08-31T23:59:59Z', '2027-02-28T23:59:59Z'],
  ['2027-08-30T00:00:00Z', '2028-02-29T00:00:00Z'],
  ['2026-12-31T00:00:00Z', '2027-06-30T00:00:00Z'],
])('six months after %s is %s', (from, to) =>
  expect(sixMonthsAfter(Date.parse(from))).toBe(Date.parse(to)),
);
