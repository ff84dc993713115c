import { expect, test } from 'vitest';
import { writeRows } from '../../utils/hubspot/row-files.ts';

const host = 'app.hubspot.com';
const portalId = '7654321';
const link = 'https://app.hubspot.com/contacts/7654321/record/0-1/9101';
const rows = [
  { ids: { recordId: '9101', objectTypeId: '0-1', portalId }, name: 'Mira Example' },
  { ids: { recordId: '9102', portalId }, name: 'Sample, Ivo "Ivi"' },
];

test('JSON leaves out a link that is not known', () => {
  expect(JSON.parse(writeRows({ form: 'json', rows }, host)!)).toEqual([
    { id: '9101', name: 'Mira Example', link },
    { id: '9102', name: 'Sample, Ivo "Ivi"' },
  ]);
});

test('CSV quotes what RFC 4180 says must be quoted', () => {
  expect(writeRows({ form: 'csv', rows }, host)).toBe(
    `id,name,link\r\n9101,Mira Example,${link}\r\n9102,"Sample, Ivo ""Ivi""",\r\n`,
  );
});

test.each([
  ['=HYPERLINK("https://evil.example","x")', `"'=HYPERLINK(""https://evil.example"",""x"")"`],
  ['+1+1', "'+1+1"],
  ['-2', "'-2"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'\t=1"],
  ['\r=1', `"'\r=1"`],
  ['two\nlines', '"two\nlines"'],
  ["O'Example", "O'Example"],
  ['a=b', 'a=b'],
  ['<img onerror=alert(1)>', '<img onerror=alert(1)>'],
])('CSV: a record called %j is no formula', (name, cell) => {
  expect(writeRows({ form: 'csv', rows: [{ ids: { recordId: '1' }, name }] }, host)).toBe(
    `id,name,link\r\n1,${cell},\r\n`,
  );
});

test('no rows are written as what holds none', () => {
  expect(writeRows({ form: 'json', rows: [] }, host)).toBe('[]');
  expect(writeRows({ form: 'csv', rows: [] }, host)).toBe('id,name,link\r\n');
});

test('no other form is known, and nothing else is written', () => {
  for (const asked of [
    { form: 'lines', rows },
    { form: 'toString', rows },
    { form: 'csv' },
    { form: 'csv', rows: 'x' },
    { rows },
    undefined,
  ]) {
    expect(writeRows(asked as never, host)).toBeUndefined();
  }
});
