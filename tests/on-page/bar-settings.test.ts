import { expect, test } from 'vitest';
import { readBarSettings } from '../../utils/on-page/bar-settings.ts';

const fresh = { corner: 'bottomRight', collapsed: false, rowsAs: 'lines', copyAs: 'link' };

test.each([
  ['nothing', undefined, fresh],
  ['null', null, fresh],
  ['text', 'topLeft', fresh],
  ['an unknown corner', { corner: 'middle', collapsed: true }, { ...fresh, collapsed: true }],
  ['an unknown form', { corner: 'topLeft', rowsAs: 'xml' }, { ...fresh, corner: 'topLeft' }],
  ['something truthy', { corner: 'topLeft', collapsed: 1 }, { ...fresh, corner: 'topLeft' }],
  [
    'what was saved',
    { corner: 'bottomLeft', collapsed: true, rowsAs: 'csv', copyAs: 'curl' },
    { corner: 'bottomLeft', collapsed: true, rowsAs: 'csv', copyAs: 'curl' },
  ],
])('reads %s', (_, stored, settings) => {
  expect(readBarSettings(stored)).toEqual(settings);
});
