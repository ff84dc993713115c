import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import {
  addRow,
  changeRow,
  findByDigest,
  followRows,
  readFile,
  readRow,
  readRows,
  removeRow,
} from '../../utils/inbox/store.ts';
import { rowLike } from './sample.ts';

const bytes = new Uint8Array([1, 2, 3]);

test('a handoff is kept with its file, changed, and removed with it', async () => {
  await addRow(rowLike({ id: 'a' }), bytes);
  await addRow(rowLike({ id: 'b' }), bytes);
  expect((await readRows()).map(({ id }) => id)).toEqual(['a', 'b']);
  expect(await readFile('a')).toEqual(bytes);
  await changeRow('a', (row) => ({ ...row, client: 'Other' }));
  expect((await readRow('a'))?.client).toBe('Other');
  expect(await readFile('a')).toEqual(bytes);
  expect((await findByDigest('b'.padStart(64, '0')))?.id).toBe('b');
  await removeRow('a');
  expect(await findByDigest('a'.padStart(64, '0'))).toBeUndefined();
  expect([await readRow('a'), await readFile('a')]).toEqual([undefined, undefined]);
  expect((await readRows()).map(({ id }) => id)).toEqual(['b']);
});

test('changes made at the same time are all kept, and one of a row that is gone does nothing', async () => {
  await addRow(rowLike({ id: 'c', client: '' }), bytes);
  await Promise.all(
    ['1', '2', '3'].map((part) => changeRow('c', (row) => ({ ...row, client: row.client + part }))),
  );
  expect((await readRow('c'))?.client.split('').toSorted().join('')).toBe('123');
  await changeRow('gone', (row) => ({ ...row, client: 'x' }));
  expect(await readRow('gone')).toBeUndefined();
});

test('whoever follows is told of each change', async () => {
  const told = Promise.withResolvers<void>();
  const stop = followRows(() => told.resolve());
  await changeRow('c', (row) => row);
  await told.promise;
  stop();
});
