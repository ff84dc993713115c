import { expect, test } from 'vitest';
import { readBarSettings } from '../../utils/on-page/bar-settings.ts';

const fresh = { corner: 'bottomRight', collapsed: false };

test.each([
  ['nothing', undefined, fresh],
  ['null', null, fresh],
  ['text', 'topLeft', fresh],
  ['an unknown corner', { corner: 'middle', collapsed: true }, { ...fresh, collapsed: true }],
  ['something truthy', { corner: 'topLeft', collapsed: 1 }, { ...fresh, corner: 'topLeft' }],
  [
    'what was saved',
    { corner: 'bottomLeft', collapsed: true },
    { corner: 'bottomLeft', collapsed: true },
  ],
])('reads %s', (_, stored, settings) => {
  expect(readBarSettings(stored)).toEqual(settings);
});
