import { expect, test } from 'vitest';
import { initRowList } from '../../utils/on-page/row-list.ts';

/** Rows as they stand in the page from top to bottom: `a*` is ticked. */
function page(...names: string[]) {
  return names.map((name, at) => {
    const recordId = name.replace('*', '');
    const above = names[at - 1]?.replace('*', '');
    const checked = name.endsWith('*');
    return { key: recordId, ids: { recordId }, name: () => `Row ${recordId}`, checked, above };
  });
}

function listOf(...names: string[]) {
  const list = initRowList();
  list.take(page(...names), false, false);
  return list;
}

const keys = ({ rows }: ReturnType<typeof initRowList>) => [...rows.keys()].join('');

test('collects each row once, in the order in which they came', () => {
  const list = listOf('a', 'b', 'c');
  list.take(page('b', 'c', 'd'), false, false);
  list.take(page('a', 'b', 'c'), false, false);
  expect(keys(list)).toBe('abcd');
  expect(list.rows.get('d')!.name).toBe('Row d');
});

test('a name that was not there at first is read later', () => {
  const list = initRowList();
  const [row] = page('a');
  list.take([{ ...row!, name: () => '' }], false, false);
  list.take([row!], false, false);
  expect(list.rows.get('a')!.name).toBe('Row a');
});

test('a row stays selected when it is scrolled away, until it comes back cleared', () => {
  const list = listOf('a*', 'b');
  list.take(page('b', 'c*'), false, false);
  expect([...list.selected]).toEqual(['a', 'c']);
  list.take(page('a', 'b'), false, false);
  expect([...list.selected]).toEqual(['c']);
});

test('the checkbox for all rows selects what is loaded, and clears it', () => {
  const list = listOf('a', 'b*', 'c');
  list.selectAll(true);
  expect([...list.selected]).toEqual(['a', 'b', 'c']);
  list.selectAll(false);
  expect(list.selected.size).toBe(0);
});

test.each([
  ['scrolled far away', ['x', 'y', 'z'], false, 'abcdexyz'],
  ['scrolled up', ['z', 'a', 'b', 'c', 'd'], false, 'abcdez'],
  ['rendered again', ['a', 'b', 'c', 'd', 'e'], true, 'abcde'],
  ['rendered again after one was added', ['n', 'a', 'b', 'c', 'd', 'e'], true, 'abcden'],
  ['one was removed', ['a', 'b', 'd', 'e'], false, 'abcde'],
  ['nothing there for a moment', [], true, 'abcde'],
  ['other rows in another table', ['x', 'y', 'z'], true, 'xyz'],
  ['some of them in another table', ['a', 'b'], true, 'ab'],
  ['every second one in the same table', ['a', 'c', 'e'], false, 'ace'],
  ['sorted the other way', ['e', 'd', 'c', 'b', 'a'], false, 'edcba'],
])('%s', (_, names, replaced, expected) => {
  const list = listOf('a', 'b', 'c', 'd', 'e');
  list.picked.add('a');
  list.take(page(...names), replaced, false);
  expect(keys(list)).toBe(expected);
  expect(list.picked.size, 'picks go with the list').toBe(expected.startsWith('abcde') ? 1 : 0);
});

test('while a person scrolls, no order of rows means another list', () => {
  const list = listOf('a', 'b', 'c');
  list.take(page('c', 'b', 'a', 'd'), false, true);
  expect(keys(list)).toBe('abcd');
});
