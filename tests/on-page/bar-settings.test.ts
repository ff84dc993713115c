import { expect, test } from 'vitest';
import { readBarSettings } from '../../utils/on-page/bar-settings.ts';
import { readRowFormat } from '../../utils/on-page/row-format-names.ts';

const fresh = { corner: 'bottomRight', collapsed: false, rowsAs: undefined, copyAs: 'link' };

test.each([
  ['nothing', undefined, fresh],
  ['null', null, fresh],
  ['text', 'topLeft', fresh],
  ['an unknown corner', { corner: 'middle', collapsed: true }, { ...fresh, collapsed: true }],
  ['an unknown form', { corner: 'topLeft', copyAs: 'xml' }, { ...fresh, corner: 'topLeft' }],
  ['something truthy', { corner: 'topLeft', collapsed: 1 }, { ...fresh, corner: 'topLeft' }],
  [
    'what was saved',
    { corner: 'bottomLeft', collapsed: true, rowsAs: 'csv', copyAs: 'curl' },
    { corner: 'bottomLeft', collapsed: true, rowsAs: 'csv', copyAs: 'curl' },
  ],
])('reads %s', (_, stored, settings) => {
  expect(readBarSettings(stored)).toEqual(settings);
});

test.each([
  [undefined, 'lines'],
  ['xml', 'lines'],
  ['csv', 'csv'],
])('reads %s as the form in which rows were copied last', (stored, form) => {
  expect(readRowFormat(stored)).toBe(form);
});
