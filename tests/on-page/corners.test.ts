import { expect, test } from 'vitest';
import { corners, nextCorner } from '../../utils/on-page/corners.ts';

test('corners follow each other clockwise, all four', () => {
  expect(corners.map(nextCorner)).toEqual([...corners.slice(1), corners[0]]);
});
