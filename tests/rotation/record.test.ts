import { expect, test } from 'vitest';
import { mostCharacters, mostRows } from '../../utils/record.ts';
import { changeRows, forgetRows, readRows } from '../../utils/rotation/record.ts';
import { day, localArea, now, row } from './sample.ts';

const keep = <Value>(rows: Value) => rows;

test('rows come back as they were written, the newest first', async () => {
  const area = localArea();
  await changeRows(area, () => [row({ lastChecked: now - day }), row({ id: 'b' })]);
  expect(readRows(area.items.tokens).map(({ id }) => id)).toEqual(['b', 'a']);
  await changeRows(area, (rows) => rows.filter(({ id }) => id !== 'b'));
  expect(readRows(area.items.tokens).map(({ id }) => id)).toEqual(['a']);
  await forgetRows(area);
  expect(area.items).toEqual({});
});

test.each([
  undefined,
  null,
  'x',
  7,
  [],
  {},
  { version: 1 },
  { version: 1, rows: 'x' },
  { version: 2, rows: [row()] },
  { version: 1, rows: [null, 'x', { id: 'a' }, row({ lastFour: 'longer' })] },
])('what cannot be read is no row, and is not lost: %j', async (stored) => {
  const area = localArea();
  if (stored !== undefined) area.items.tokens = structuredClone(stored);
  expect(readRows(stored)).toEqual([]);
  await changeRows(area, (rows) => [...rows, row({ id: 'new' })]);
  await changeRows(area, keep);
  expect(readRows(area.items.tokens).map(({ id }) => id)).toEqual(['new']);
  if (stored === undefined || stored === null) return;
  const { rows, before } = area.items.tokens as { rows: unknown[]; before?: unknown };
  expect<unknown>(before ?? { version: 1, rows: rows.slice(1) }).toEqual(stored);
});

test('what a later version adds to a row, or beside the rows, is kept', async () => {
  const area = localArea();
  area.items.tokens = { version: 1, rows: [{ ...row(), colour: 'red' }], sorted: true };
  await changeRows(area, (rows) => rows.map((one) => ({ ...one, lastChecked: now + 1 })));
  expect(area.items.tokens).toEqual({
    version: 1,
    rows: [{ ...row(), lastChecked: now + 1, colour: 'red' }],
    sorted: true,
  });
});

test('no more than fit are kept, and the oldest go', async () => {
  const area = localArea();
  const many = Array.from({ length: mostRows + 5 }, (_, n) =>
    row({ id: `${n}`, lastChecked: now + n }),
  );
  await changeRows(area, () => many);
  const rows = readRows(area.items.tokens);
  expect(rows).toHaveLength(mostRows);
  expect(rows.at(-1)!.id).toBe('5');
  await changeRows(area, () => [
    row({ id: 'new', lastChecked: now + 1, portalName: 'x'.repeat(mostCharacters / 2) }),
    row({ id: 'old', lastChecked: now, portalName: 'x'.repeat(mostCharacters / 2) }),
  ]);
  expect(readRows(area.items.tokens).map(({ id }) => id)).toEqual(['new']);
});
