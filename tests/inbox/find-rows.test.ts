import { expect, test } from 'vitest';
import { countStates, findRows } from '../../utils/inbox/find-rows.ts';
import { rowLike } from './sample.ts';

const rows = [
  rowLike({ id: '1', client: 'Northwind', receivedAt: 1, rotateBy: 50, state: 'works' }),
  rowLike({ id: '2', client: 'Ångström 10', receivedAt: 3, state: 'fix' }),
  rowLike({ id: '3', client: 'Ångström 9', receivedAt: 2, rotateBy: 20, state: 'works' }),
];
const ids = (found: readonly { id: string }[]) => found.map(({ id }) => id).join('');

test('rows come newest first, by client as people count, or by when they are to be rotated', () => {
  const by = (order: 'newest' | 'client' | 'rotateBy') => ids(findRows(rows, { text: '', order }));
  expect(by('newest')).toBe('231');
  expect(by('client')).toBe('321');
  expect(by('rotateBy')).toBe('312');
});

test('every word must be found in client, portal or file, whatever its accents and case', () => {
  const find = (text: string) => ids(findRows(rows, { text, order: 'newest' }));
  expect(find('angstrom')).toBe('23');
  expect(find('  NORTH 765  ')).toBe('1');
  expect(find('north 999')).toBe('');
  expect(find('file-2.zip')).toBe('2');
});

test('a state can be asked for, and each is counted', () => {
  expect(ids(findRows(rows, { text: '', state: 'works', order: 'newest' }))).toBe('31');
  expect(countStates(rows)).toEqual({ new: 0, works: 2, fix: 1, active: 0 });
});
