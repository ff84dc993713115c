import { expect, test } from 'vitest';
import { readBarSettings } from '../../utils/on-page/bar-settings.ts';

const fresh = { corner: 'bottomRight', collapsed: false, rowsAs: 'lines', copyAs: 'link' };

test.each([
  ['nothing', undefined, fresh],
  ['null', null, fresh],
  ['what the popup alone decided', { copyAs: 'curl' }, { ...fresh, copyAs: 'curl' }],
  [
    'what was saved',
    { corner: 'bottomLeft', collapsed: true, rowsAs: 'csv', copyAs: 'curl' },
    { corner: 'bottomLeft', collapsed: true, rowsAs: 'csv', copyAs: 'curl' },
  ],
])('reads %s', (_, stored, settings) => {
  expect(readBarSettings(stored)).toEqual(settings);
});
