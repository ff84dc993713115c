import { expect, test } from 'vitest';
import type { Asker } from '../../utils/ask/askers.ts';
import { acquaintance, plainName, readAskers, withAsker } from '../../utils/ask/askers.ts';

const aurora: Asker = { name: 'Aurora', signer: 'key-1', firstSeen: 1000 };

test('names are the same however they are written, or faked', () => {
  for (const name of [
    ' aurora ',
    'AURORA',
    'Ａｕｒｏｒａ',
    'Auro\u200Bra',
    'Аurоrа',
    'Áurora',
    'Aurora\n',
  ]) {
    expect(plainName(name), name).toBe('aurora');
  }
  expect(plainName('Aurora  Labs')).toBe('aurora labs');
  expect(plainName('Aurora Labs')).not.toBe(plainName('AuroraLabs'));
});

test('new, known, known by another name, and a known name with another key', () => {
  const judge = (name: string, signer: string) => acquaintance([aurora], { name, signer });
  expect(judge('Boreas', 'key-2')).toEqual({ kind: 'new' });
  expect(judge('aurora', 'key-1')).toEqual({ kind: 'known', since: 1000 });
  expect(judge('Boreas', 'key-1')).toEqual({ kind: 'otherName', since: 1000, name: 'Aurora' });
  expect(judge('Аurora', 'key-2')).toEqual({ kind: 'otherKey', since: 1000 });
});

test('a known asker stays as first seen; a new key takes the place of the old one', () => {
  expect(withAsker([aurora], { name: 'AURORA', signer: 'key-1' }, 2000)).toEqual([aurora]);
  const changed = withAsker([aurora], { name: 'Aurora', signer: 'key-2' }, 2000);
  expect(changed).toEqual([{ name: 'Aurora', signer: 'key-2', firstSeen: 2000 }]);
  expect(acquaintance(changed, aurora)).toEqual({ kind: 'otherKey', since: 2000 });
});

test('no more are remembered than there is room for', () => {
  let askers: readonly Asker[] = [];
  for (let at = 0; at < 250; at += 1)
    askers = withAsker(askers, { name: `N${at}`, signer: `${at}` }, at);
  expect(askers).toHaveLength(200);
  expect(askers.at(-1)?.name).toBe('N249');
});

test('what cannot be read is left out', () => {
  expect(readAskers(undefined)).toEqual([]);
  expect(readAskers([aurora, null, { name: 'x' }, 1])).toEqual([aurora]);
});
