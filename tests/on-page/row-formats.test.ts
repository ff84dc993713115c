import { expect, test } from 'vitest';
import { rowFormats } from '../../utils/on-page/row-formats.ts';

const link = 'https://app.hubspot.com/contacts/7654321/record/0-1/9101';
const records = [
  { id: '9101', name: 'Mira Example', link },
  { id: '9102', name: 'Sample, Ivo "Ivi"' },
];

test('one per line', () => {
  expect(rowFormats.lines(records)).toBe('9101\n9102');
});

test('comma-separated', () => {
  expect(rowFormats.commas(records)).toBe('9101,9102');
});

test('JSON leaves out a link that is not known', () => {
  expect(JSON.parse(rowFormats.json(records))).toEqual(records);
});

test('CSV quotes what RFC 4180 says must be quoted', () => {
  expect(rowFormats.csv(records)).toBe(
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
  expect(rowFormats.csv([{ id: '1', name }])).toBe(`id,name,link\r\n1,${cell},\r\n`);
});

test.each(Object.entries(rowFormats))('%s of no records', (_, format) => {
  expect(() => format([])).not.toThrow();
});
